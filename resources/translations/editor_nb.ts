<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
    <context>
        <name>AboutWindow</name>
        <message>
            <source>About the program</source>
            <translation>Om programmet</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Programmet</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lisenser</translation>
        </message>
        <message>
            <source>Editor for Bufetat's service model</source>
            <translation>Redigering av Bufetats tjenestemodell</translation>
        </message>
        <message>
            <source>The program is free under the MIT License.</source>
            <translation>Programmet er fritt under MIT-lisensen.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versjoner</translation>
        </message>
        <message>
            <source>Where your files lie</source>
            <translation>Hvor filene dine ligger</translation>
        </message>
        <message>
            <source>Copy what is told here</source>
            <translation>Kopier opplysningene</translation>
        </message>
    </context>
    <context>
        <name>AccountBar</name>
        <message>
            <source>Account of all that came back</source>
            <translation>Regnskap for alt som kom tilbake</translation>
        </message>
        <message>
            <source>These do not add up</source>
            <translation>Dette går ikke opp</translation>
        </message>
        <message numerus="yes">
            <source>%n fragment(s)</source>
            <translation>
                <numerusform>%n tekstbit</numerusform>
                <numerusform>%n tekstbiter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n uendret</numerusform>
                <numerusform>%n uendret</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n endret ordlyd</numerusform>
                <numerusform>%n endret ordlyd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n kommentar</numerusform>
                <numerusform>%n kommentarer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nytt</numerusform>
                <numerusform>%n nye</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposed removed</source>
            <translation>
                <numerusform>%n foreslått fjernet</numerusform>
                <numerusform>%n foreslått fjernet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n flyttet</numerusform>
                <numerusform>%n flyttet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not placed</source>
            <translation>
                <numerusform>%n ikke plassert</numerusform>
                <numerusform>%n ikke plassert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fil</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Rediger</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>Kon&amp;troll</translation>
        </message>
        <message>
            <source>M&amp;ove</source>
            <translation>F&amp;lytt</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vis</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Språk</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <source>&amp;Input</source>
            <translation>&amp;Innspill</translation>
        </message>
        <message>
            <source>&amp;Assessment</source>
            <translation>Vur&amp;dering</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hjelp</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Klipp ut</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Lim inn</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Merk hele listen</translation>
        </message>
        <message>
            <source>Edit text</source>
            <translation>Rediger teksten</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Nytt punkt</translation>
        </message>
        <message>
            <source>New item of the same kind</source>
            <translation>Nytt punkt av samme slag</translation>
        </message>
        <message>
            <source>New bullet list</source>
            <translation>Ny punktliste</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>Footnote …</source>
            <translation>Fotnote …</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Foreløpig</translation>
        </message>
        <message>
            <source>Particulars …</source>
            <translation>Opplysninger …</translation>
        </message>
        <message>
            <source>Give a reason</source>
            <translation>Gi en begrunnelse</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Neste treff</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Forrige treff</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Søk og erstatt</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytt opp</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytt ned</translation>
        </message>
        <message>
            <source>Move to the cell on the left</source>
            <translation>Flytt til cellen til venstre</translation>
        </message>
        <message>
            <source>Move to the cell on the right</source>
            <translation>Flytt til cellen til høyre</translation>
        </message>
        <message>
            <source>Make it a sub-entry</source>
            <translation>Gjør til deloppgave</translation>
        </message>
        <message>
            <source>Make it an entry of its own</source>
            <translation>Gjør til egen oppgave</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historikk</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Større tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Mindre tekst</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Vanlig størrelse</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Farger som systemet</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Høy kontrast</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Neste del</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>Forrige del</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Sammenlign</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Neste endring</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Forrige endring</translation>
        </message>
        <message>
            <source>New memo …</source>
            <translation>Nytt notat …</translation>
        </message>
        <message>
            <source>Write what has changed</source>
            <translation>Skriv inn hva som er endret</translation>
        </message>
        <message>
            <source>Write what has come in</source>
            <translation>Skriv inn innspillene</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Oversikt</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Hjemler</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Dekning</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Utgaver</translation>
        </message>
        <message>
            <source>Approve …</source>
            <translation>Godkjenn …</translation>
        </message>
        <message>
            <source>Who writes …</source>
            <translation>Hvem skriver …</translation>
        </message>
        <message>
            <source>Send out …</source>
            <translation>Send ut …</translation>
        </message>
        <message>
            <source>Take in …</source>
            <translation>Ta imot …</translation>
        </message>
        <message>
            <source>Show the inputs</source>
            <translation>Vis innspillene</translation>
        </message>
        <message>
            <source>Next not weighed</source>
            <translation>Neste ikke vurdert</translation>
        </message>
        <message>
            <source>Previous not weighed</source>
            <translation>Forrige ikke vurdert</translation>
        </message>
        <message>
            <source>Write answers …</source>
            <translation>Skriv svar …</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Brukerveiledning</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Hurtigtaster</translation>
        </message>
        <message>
            <source>Show me round</source>
            <translation>Vis meg rundt</translation>
        </message>
        <message>
            <source>Practice model</source>
            <translation>Øvingsmodell</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <translation>Vis loggfilen</translation>
        </message>
        <message>
            <source>About the program</source>
            <translation>Om programmet</translation>
        </message>
        <message>
            <source>New model …</source>
            <translation>Ny modell …</translation>
        </message>
        <message>
            <source>Open …</source>
            <translation>Åpne …</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>Nytt vindu</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Lagre en kopi …</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Ta sikkerhetskopi nå</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Hent tilbake fra en sikkerhetskopi …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Eksporter …</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Lukk vinduet</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Neste funn</translation>
        </message>
        <message>
            <source>Previous finding</source>
            <translation>Forrige funn</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Rett</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>La det stå</translation>
        </message>
        <message>
            <source>Add to the word list</source>
            <translation>Legg til i ordlisten</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>Answer as before</source>
            <translation>Svar som før</translation>
        </message>
        <message>
            <source>Save the assessment</source>
            <translation>Lagre vurderingen</translation>
        </message>
        <message>
            <source>Weigh together</source>
            <translation>Vurder samlet</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Forkast</translation>
        </message>
        <message>
            <source>Take back the assessment</source>
            <translation>Ta tilbake vurderingen</translation>
        </message>
        <message>
            <source>Go to the item</source>
            <translation>Gå til punktet</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Write answers</source>
            <translation>Skriv svar på innspillene</translation>
        </message>
        <message>
            <source>Write the files</source>
            <translation>Skriv filene</translation>
        </message>
        <message>
            <source>A letter to each who has answered (Word)</source>
            <translation>Svarbrev til hver som har svart (Word)</translation>
        </message>
        <message>
            <source>Register by item, by region and by outcome (Word)</source>
            <translation>Register etter punkt, etter region og etter utfall (Word)</translation>
        </message>
        <message>
            <source>Register to sort and filter (Excel)</source>
            <translation>Register til å sortere og filtrere (Excel)</translation>
        </message>
        <message>
            <source>The model with the inputs as comments (Word)</source>
            <translation>Modellen med innspillene som merknader (Word)</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>Hva som skal skrives</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will be written.</source>
            <translation>
                <numerusform>Det blir skrevet %n fil.</numerusform>
                <numerusform>Det blir skrevet %n filer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has proposed or said anything.</source>
            <translation>Ingen har kommet med innspill.</translation>
        </message>
        <message numerus="yes">
            <source>All %n input(s) are weighed.</source>
            <translation>
                <numerusform>%n innspill er vurdert.</numerusform>
                <numerusform>Alle de %n innspillene er vurdert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{waiting} of %n input(s) are not weighed yet, and are told as such.</source>
            <translation>
                <numerusform>{waiting} av %n innspill er ikke vurdert ennå, og står som «ikke vurdert».</numerusform>
                <numerusform>{waiting} av %n innspill er ikke vurdert ennå, og står som «ikke vurdert».</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Velg minst ett.</translation>
        </message>
        <message>
            <source>Nobody has answered this round yet, so there is nothing to write.</source>
            <translation>Ingen har svart på denne runden ennå, så det er ingenting å skrive.</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>No round has been sent out, so there is nothing to answer.</source>
            <translation>Ingen runde er sendt ut, så det er ingenting å svare på.</translation>
        </message>
        <message>
            <source>It was stopped; nothing was written.</source>
            <translation>Det ble stanset. Ingenting er skrevet.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to «{folder}».</source>
            <translation>
                <numerusform>%n fil er skrevet. Den ligger i «{folder}».</numerusform>
                <numerusform>%n filer er skrevet. De ligger i «{folder}».</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder was made.</source>
            <translation>Mappen ble laget.</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPart</name>
        <message>
            <source>Final wording</source>
            <translation>Endelig ordlyd</translation>
        </message>
        <message>
            <source>It reads as it is proposed.</source>
            <translation>Lyder som foreslått.</translation>
        </message>
        <message>
            <source>It reads as it does today.</source>
            <translation>Lyder som i dag.</translation>
        </message>
    </context>
    <context>
        <name>ApproveDialog</name>
        <message>
            <source>Approve the draft</source>
            <translation>Godkjenn utkastet</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Godkjenn</translation>
        </message>
        <message>
            <source>The model is frozen as it stands now. Later changes belong to the next draft.</source>
            <translation>Modellen fryses slik den står nå. Senere endringer hører til neste utkast.</translation>
        </message>
        <message>
            <source>Name of the edition</source>
            <translation>Navn på utgaven</translation>
        </message>
        <message>
            <source>Meeting date</source>
            <translation>Møtedato</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Saksnummer</translation>
        </message>
        <message>
            <source>Decision (may be empty)</source>
            <translation>Beslutning (kan stå tom)</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>d.m.åååå</translation>
        </message>
        <message>
            <source>Before you approve:</source>
            <translation>Før du godkjenner:</translation>
        </message>
        <message>
            <source>Press {keys} or the button to approve anyway; Enter alone does not.</source>
            <translation>Trykk {keys} eller knappen for å godkjenne likevel. Enter alene godkjenner ikke.</translation>
        </message>
        <message>
            <source>Approve anyway</source>
            <translation>Godkjenn likevel</translation>
        </message>
        <message>
            <source>Give the edition a name that is not digits only.</source>
            <translation>Gi utgaven et navn som ikke bare består av sifre.</translation>
        </message>
        <message>
            <source>There is an edition of this name already.</source>
            <translation>Det finnes allerede en utgave med dette navnet.</translation>
        </message>
        <message>
            <source>The case number is missing.</source>
            <translation>Saksnummeret mangler.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalWords</name>
        <message>
            <source>{sender} has answered before; withdraw the earlier answer if this one replaces it.</source>
            <translation>{sender} har svart før; trekk tilbake det gamle svaret hvis dette erstatter det.</translation>
        </message>
        <message>
            <source>Came back unchanged from {sender}.</source>
            <translation>Kom uendret tilbake fra {sender}.</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) from {sender}.</source>
            <translation>
                <numerusform>%n innspill fra {sender}.</numerusform>
                <numerusform>%n innspill fra {sender}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not placed yet.</source>
            <translation>Det er ikke plassert.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them is not placed yet.</source>
            <translation>
                <numerusform>%n av dem er ikke plassert.</numerusform>
                <numerusform>%n av dem er ikke plassert.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» does not say who it is from.</source>
            <translation>«{name}» sier ikke hvem den er fra.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in</source>
            <translation>
                <numerusform>%n fil mottatt</numerusform>
                <numerusform>%n filer mottatt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>%n ikke tatt imot</numerusform>
                <numerusform>%n ikke tatt imot</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArrivalsDialog</name>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>{name}: taken in</source>
            <translation>{name}: mottatt</translation>
        </message>
        <message>
            <source>{name}: not taken in</source>
            <translation>{name}: ikke tatt imot</translation>
        </message>
        <message>
            <source>Who is it from? …</source>
            <translation>Hvem er den fra? …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Say who {name} is from</source>
            <translation>Oppgi hvem {name} er fra</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Vis {name}</translation>
        </message>
    </context>
    <context>
        <name>Assessing</name>
        <message>
            <source>The receipt was withdrawn while you wrote, so this cannot be saved. Copy what you need, and throw it away.</source>
            <translation>Mottaket ble trukket tilbake mens du skrev, så dette kan ikke lagres. Kopier det du trenger, og forkast det.</translation>
        </message>
        <message>
            <source>The assessment has been taken back while you wrote. Save if yours is to hold.</source>
            <translation>Vurderingen er tatt tilbake mens du skrev. Lagre hvis din skal gjelde.</translation>
        </message>
        <message>
            <source>{who} weighed this while you wrote: {outcome}. Save if yours is to hold instead, or throw yours away.</source>
            <translation>{who} vurderte dette mens du skrev: {outcome}. Lagre hvis din vurdering skal gjelde i stedet, eller forkast din.</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Noen andre</translation>
        </message>
        <message>
            <source>The item was removed while you wrote. Restore it, or save the assessment alone.</source>
            <translation>Punktet ble fjernet mens du skrev. Gjenopprett det, eller lagre vurderingen alene.</translation>
        </message>
        <message>
            <source>The item was changed while you wrote. Your wording now has both.</source>
            <translation>Punktet ble endret mens du skrev. Ordlyden din har nå begge deler.</translation>
        </message>
        <message>
            <source>The item was changed in the same words while you wrote, and reads «{now}». Your wording stands as you wrote it. Read it over, and save.</source>
            <translation>Punktet ble endret i de samme ordene mens du skrev, og lyder nå «{now}». Ordlyden din står slik du skrev den. Les over, og lagre.</translation>
        </message>
    </context>
    <context>
        <name>AttentionCard</name>
        <message>
            <source>What wants attention</source>
            <translation>Det du bør se på</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n funn</numerusform>
                <numerusform>%n funn</numerusform>
            </translation>
        </message>
        <message>
            <source>The model is being checked …</source>
            <translation>Modellen blir kontrollert …</translation>
        </message>
        <message>
            <source>Findings by rule</source>
            <translation>Funn etter slag</translation>
        </message>
        <message>
            <source>Open the checks</source>
            <translation>Åpne kontrollen</translation>
        </message>
        <message numerus="yes">
            <source>and %n finding(s) of other kinds</source>
            <translation>
                <numerusform>og %n funn av et annet slag</numerusform>
                <numerusform>og %n funn av andre slag</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing wants attention. All that is checked is in order.</source>
            <translation>Ingen funn. Alt som blir kontrollert, er i orden.</translation>
        </message>
    </context>
    <context>
        <name>AuthorDialog</name>
        <message>
            <source>Who writes</source>
            <translation>Hvem skriver</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>The name is kept with every change from now on.</source>
            <translation>Navnet lagres sammen med hver endring fra nå av.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Skriv et navn.</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>Backing up the model</source>
            <translation>Tar sikkerhetskopi av modellen</translation>
        </message>
        <message>
            <source>The model is backed up. Restore it from the File menu.</source>
            <translation>Sikkerhetskopien er tatt. Den kan hentes tilbake fra Fil-menyen.</translation>
        </message>
        <message>
            <source>The model is not backed up. {reason}</source>
            <translation>Sikkerhetskopien ble ikke tatt. {reason}</translation>
        </message>
        <message>
            <source>The model is restored from the backup of {at}. As it was, it is kept as the backup of {now}.</source>
            <translation>Modellen er hentet tilbake fra sikkerhetskopien av {at}. Slik den var, er den tatt vare på som sikkerhetskopien av {now}.</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Hent tilbake fra en sikkerhetskopi …</translation>
        </message>
    </context>
    <context>
        <name>Badges</name>
        <message>
            <source>not saved</source>
            <translation>ikke lagret</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>påbegynt</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>foreløpig</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>endret</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flyttet</translation>
        </message>
    </context>
    <context>
        <name>BoardModel</name>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Mottatt</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lest</translation>
        </message>
        <message>
            <source>Weighed</source>
            <translation>Vurdert</translation>
        </message>
        <message>
            <source>the deadline is past</source>
            <translation>fristen er ute</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ikke ennå</translation>
        </message>
        <message>
            <source>{day}, late</source>
            <translation>{day}, for sent</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ingenting</translation>
        </message>
        <message>
            <source>no input</source>
            <translation>ingen innspill</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s)</source>
            <translation>
                <numerusform>%n innspill</numerusform>
                <numerusform>%n innspill</numerusform>
            </translation>
        </message>
        <message>
            <source>{weighed} of {inputs}</source>
            <translation>{weighed} av {inputs}</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>alle</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Forrige måned</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Neste måned</translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringer</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes by section</source>
            <translation>Endringer etter del</translation>
        </message>
        <message>
            <source>See all changes</source>
            <translation>Se alle endringer</translation>
        </message>
        <message>
            <source>Change sheet for the meeting …</source>
            <translation>Endringsark til møtet …</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Endringer</translation>
        </message>
        <message>
            <source>Changes since the approval of {date}</source>
            <translation>Endringer siden godkjenningen {date}</translation>
        </message>
        <message>
            <source>Changes since the circulation of {date}</source>
            <translation>Endringer siden utsendingen {date}</translation>
        </message>
        <message>
            <source>There is no edition to compare with until one is sent out or approved.</source>
            <translation>Det er ingen utgave å sammenligne med før modellen er sendt ut eller godkjent.</translation>
        </message>
        <message>
            <source>Nothing has changed. What you write from now on is counted here.</source>
            <translation>Ingenting er endret. Det du skriver fra nå av, telles her.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>reworded</source>
            <translation>endret tekst</translation>
        </message>
        <message>
            <source>added</source>
            <translation>lagt til</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>fjernet</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flyttet</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>opplysninger</translation>
        </message>
        <message>
            <source>(not shown: {changes})</source>
            <translation>(ikke vist: {changes})</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>ikke godkjent ennå</translation>
        </message>
        <message>
            <source>Approved {day} ({case})</source>
            <translation>Godkjent {day} ({case})</translation>
        </message>
        <message>
            <source>to another place in the same list</source>
            <translation>til en annen plass i samme liste</translation>
        </message>
        <message>
            <source>from {old} to {new}</source>
            <translation>fra {old} til {new}</translation>
        </message>
        <message>
            <source>from «{old}» to «{new}»</source>
            <translation>fra «{old}» til «{new}»</translation>
        </message>
    </context>
    <context>
        <name>ChecksPane</name>
        <message>
            <source>Checks</source>
            <translation>Kontroll</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>Checks</source>
            <translation>Kontroll</translation>
        </message>
        <message>
            <source>Close the checks</source>
            <translation>Lukk kontrollen</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Kontrollerer …</translation>
        </message>
        <message>
            <source>May stand as it is</source>
            <translation>Skal stå</translation>
        </message>
        <message>
            <source>Show those that may stand ({count})</source>
            <translation>Vis det som skal stå ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n funn</numerusform>
                <numerusform>%n funn</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{shown} av {all}</translation>
        </message>
        <message>
            <source>What is found is of kinds that are hidden now.</source>
            <translation>Funnene er av slag som er skjult nå.</translation>
        </message>
        <message>
            <source>Nothing wants attention. All that is checked is in order.</source>
            <translation>Ingen funn. Alt som blir kontrollert, er i orden.</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Copy to</source>
            <translation>Kopi til</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Saksnummer</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Case officer</source>
            <translation>Saksbehandler</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Vedlegg</translation>
        </message>
        <message>
            <source>Allocation letter</source>
            <translation>Tildelingsbrev</translation>
        </message>
        <message>
            <source>Circular</source>
            <translation>Rundskriv</translation>
        </message>
        <message>
            <source>Bokmål</source>
            <translation>Bokmål</translation>
        </message>
        <message>
            <source>Nynorsk</source>
            <translation>Nynorsk</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message numerus="yes">
            <source>%n item(s) will be moved to where you paste.</source>
            <translation>
                <numerusform>%n punkt flyttes dit du limer inn.</numerusform>
                <numerusform>%n punkter flyttes dit du limer inn.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you cut out cannot stand here.</source>
            <translation>Det du klippet ut, kan ikke stå her.</translation>
        </message>
    </context>
    <context>
        <name>CompareDeeds</name>
        <message>
            <source>Go to</source>
            <translation>Gå til</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Gjenopprett</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Før og etter</translation>
        </message>
        <message>
            <source>It is no longer in the model.</source>
            <translation>Det finnes ikke lenger i modellen.</translation>
        </message>
        <message>
            <source>Restore the wording</source>
            <translation>Gjenopprett ordlyden</translation>
        </message>
        <message>
            <source>Remove again</source>
            <translation>Fjern igjen</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>Move back</source>
            <translation>Flytt tilbake</translation>
        </message>
        <message>
            <source>Restore the particulars</source>
            <translation>Gjenopprett opplysningene</translation>
        </message>
        <message>
            <source>Nothing is changed here.</source>
            <translation>Her er ingenting endret.</translation>
        </message>
        <message>
            <source>What it stood under is removed. Bring that back first.</source>
            <translation>Det punktet sto under, er fjernet. Hent tilbake det først.</translation>
        </message>
        <message>
            <source>It stands there already, or its old place is gone.</source>
            <translation>Det står der allerede, eller det gamle stedet finnes ikke lenger.</translation>
        </message>
        <message>
            <source>It reads so now already.</source>
            <translation>Slik er det allerede nå.</translation>
        </message>
    </context>
    <context>
        <name>CompareFilters</name>
        <message>
            <source>Kinds of changes</source>
            <translation>Typer endringer</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Kapittel</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Visning</translation>
        </message>
        <message>
            <source>All chapters</source>
            <translation>Alle kapitler</translation>
        </message>
        <message>
            <source>In context</source>
            <translation>I sammenheng</translation>
        </message>
        <message>
            <source>Changes only</source>
            <translation>Bare endringer</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle typer</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n type</numerusform>
                <numerusform>%n typer</numerusform>
            </translation>
        </message>
        <message>
            <source>Before and after one by one</source>
            <translation>Før og etter hver for seg</translation>
        </message>
        <message>
            <source>Where most of it is new</source>
            <translation>Når det meste er nytt</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Alltid</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Aldri</translation>
        </message>
    </context>
    <context>
        <name>CompareList</name>
        <message>
            <source>Changes</source>
            <translation>Endringer</translation>
        </message>
    </context>
    <context>
        <name>CompareMoments</name>
        <message>
            <source>Draft now</source>
            <translation>Utkast nå</translation>
        </message>
        <message>
            <source>Change {number}</source>
            <translation>Endring {number}</translation>
        </message>
        <message>
            <source>«{file}» was exported from change {number} ({edition}). The model is compared as it stood then, not what has been corrected in the file since.</source>
            <translation>«{file}» ble eksportert fra endring {number} ({edition}). Det er modellen slik den var da som sammenlignes, ikke det som er rettet i filen etterpå.</translation>
        </message>
        <message>
            <source>«{file}» was exported from change {number}. The model is compared as it stood then, not what has been corrected in the file since.</source>
            <translation>«{file}» ble eksportert fra endring {number}. Det er modellen slik den var da som sammenlignes, ikke det som er rettet i filen etterpå.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>Sammenlign</translation>
        </message>
        <message>
            <source>Compare from</source>
            <translation>Sammenlign fra</translation>
        </message>
        <message>
            <source>Compare to</source>
            <translation>Sammenlign til</translation>
        </message>
        <message>
            <source>Previous  ⇧F7</source>
            <translation>Forrige  ⇧F7</translation>
        </message>
        <message>
            <source>Next  F7</source>
            <translation>Neste  F7</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Sammenligner …</translation>
        </message>
        <message>
            <source>Nothing could be compared.</source>
            <translation>Sammenligningen kunne ikke gjøres.</translation>
        </message>
        <message>
            <source>None of the changes is of the kinds and in the chapter chosen.</source>
            <translation>Ingen av endringene er av de valgte typene og i det valgte kapitlet.</translation>
        </message>
        <message>
            <source>No differences between «{earlier}» and «{later}». Choose something else above.</source>
            <translation>Ingen forskjeller mellom «{earlier}» og «{later}». Velg noe annet øverst.</translation>
        </message>
        <message>
            <source>change {number} of {count}</source>
            <translation>endring {number} av {count}</translation>
        </message>
        <message>
            <source>changed, but not shown</source>
            <translation>endret, men ikke vist</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>uendret</translation>
        </message>
        <message>
            <source>this is the last</source>
            <translation>dette er den siste</translation>
        </message>
        <message>
            <source>this is the first</source>
            <translation>dette er den første</translation>
        </message>
        <message>
            <source>Compare in the other direction</source>
            <translation>Sammenlign motsatt vei</translation>
        </message>
        <message>
            <source>Show all changes</source>
            <translation>Vis alle endringer</translation>
        </message>
    </context>
    <context>
        <name>CompareRows</name>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Etter</translation>
        </message>
    </context>
    <context>
        <name>Consulting</name>
        <message>
            <source>Save the file as it came</source>
            <translation>Lagre filen slik den kom</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Lagret som {path}.</translation>
        </message>
        <message>
            <source>The receipt of «{file}» is withdrawn. The file itself is kept.</source>
            <translation>Mottaket av «{file}» er trukket tilbake. Selve filen er tatt vare på.</translation>
        </message>
        <message>
            <source>The input is placed at {item}.</source>
            <translation>Innspillet er plassert ved {item}.</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) weighed.</source>
            <translation>
                <numerusform>%n innspill er vurdert.</numerusform>
                <numerusform>%n innspill er vurdert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The assessment is taken back. The model stays as it is.</source>
            <translation>Vurderingen er tatt tilbake. Modellen står som den er.</translation>
        </message>
    </context>
    <context>
        <name>CoverageModel</name>
        <message>
            <source>All</source>
            <translation>I alt</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nei</translation>
        </message>
        <message>
            <source>In no function</source>
            <translation>I ingen funksjon</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Oppgaver</translation>
        </message>
        <message>
            <source>Sub-entries</source>
            <translation>Deloppgaver</translation>
        </message>
        <message>
            <source>On an act</source>
            <translation>Hjemlet i lov</translation>
        </message>
        <message>
            <source>On a circular</source>
            <translation>Hjemlet i rundskriv</translation>
        </message>
        <message>
            <source>Without legal basis</source>
            <translation>Uten hjemmel</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Prinsipper</translation>
        </message>
    </context>
    <context>
        <name>CoveragePage</name>
        <message>
            <source>Coverage</source>
            <translation>Dekning</translation>
        </message>
        <message>
            <source>Choose a number to see what it counts, and a line to go there.</source>
            <translation>Velg et tall for å se hva det teller, og en linje for å gå dit.</translation>
        </message>
        <message>
            <source>Nothing stands behind this number.</source>
            <translation>Det står ingenting bak dette tallet.</translation>
        </message>
        <message>
            <source>Target groups</source>
            <translation>Målgrupper</translation>
        </message>
        <message>
            <source>Target group</source>
            <translation>Målgruppe</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Oppgaver</translation>
        </message>
        <message>
            <source>Area and category</source>
            <translation>Område og kategori</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Prinsipper</translation>
        </message>
        <message>
            <source>Dimension and group</source>
            <translation>Dimensjon og gruppe</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabeller</translation>
        </message>
        <message>
            <source>A check mark says that the function gathers the target group.</source>
            <translation>Et hakemerke viser at funksjonen samler målgruppen.</translation>
        </message>
        <message>
            <source>A task may rest on both an act and a circular; it counts in both.</source>
            <translation>En oppgave kan være hjemlet både i lov og i rundskriv; den teller da med i begge.</translation>
        </message>
        <message>
            <source>The overarching principle is for all dimensions and is not counted.</source>
            <translation>Det overordnede prinsippet gjelder alle dimensjonene og er ikke med i tallene.</translation>
        </message>
        <message>
            <source>There are no target groups yet. Write them in the chapter about them.</source>
            <translation>Det er ingen målgrupper ennå. Skriv dem i kapitlet om målgrupper.</translation>
        </message>
        <message>
            <source>There are no tasks yet. Write them in the matrix.</source>
            <translation>Det er ingen oppgaver ennå. Skriv dem i matrisen.</translation>
        </message>
        <message>
            <source>There are no principles yet. Write them in the chapter about them.</source>
            <translation>Det er ingen prinsipper ennå. Skriv dem i kapitlet om prinsipper.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Noe gikk galt</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>What you have saved is safe, and you can go on working.</source>
            <translation>Det du har lagret, er trygt, og du kan arbeide videre.</translation>
        </message>
        <message>
            <source>The program could not begin. Your models have not been touched.</source>
            <translation>Programmet kunne ikke starte. Modellene dine er ikke rørt.</translation>
        </message>
        <message>
            <source>Copy the report and send it to those who look after the program. It holds nothing of the model's content.</source>
            <translation>Kopier rapporten og send den til dem som har ansvar for programmet. Ingenting av innholdet i modellen er med.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopier rapporten</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <translation>Vis loggfilen</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>d.m.yyyy</source>
            <translation>d.m.åååå</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Undone: {what}</source>
            <translation>Angret: {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Gjort om: {what}</translation>
        </message>
        <message>
            <source>Added by splitting another</source>
            <translation>Lagt til ved deling av et annet punkt</translation>
        </message>
        <message>
            <source>Wording changed</source>
            <translation>Ordlyden endret</translation>
        </message>
        <message>
            <source>Made a {kind} under «{parent}»</source>
            <translation>Gjort til {kind} under «{parent}»</translation>
        </message>
        <message>
            <source>Made a {kind}</source>
            <translation>Gjort til {kind}</translation>
        </message>
        <message>
            <source>Moved from «{old}» to «{new}»</source>
            <translation>Flyttet fra «{old}» til «{new}»</translation>
        </message>
        <message>
            <source>Moved up</source>
            <translation>Flyttet opp</translation>
        </message>
        <message>
            <source>Moved down</source>
            <translation>Flyttet ned</translation>
        </message>
        <message>
            <source>Marked {mark}</source>
            <translation>Merket {mark}</translation>
        </message>
        <message>
            <source>No longer {mark}</source>
            <translation>Ikke lenger {mark}</translation>
        </message>
        <message>
            <source>{field} taken away</source>
            <translation>{field} tatt bort</translation>
        </message>
        <message>
            <source>Footnote {number} attached</source>
            <translation>Fotnote {number} lagt til</translation>
        </message>
        <message>
            <source>Created with the model</source>
            <translation>Opprettet med modellen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endret</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Lagt til</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Flyttet</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Fjernet</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Gjenopprettet</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Angret</translation>
        </message>
        <message>
            <source>Redone</source>
            <translation>Gjort om</translation>
        </message>
        <message>
            <source>Circulated</source>
            <translation>Sendt ut</translation>
        </message>
        <message>
            <source>Sent out</source>
            <translation>Sendt ut</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Mottatt</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkjent</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message numerus="yes">
            <source>«{name}» is approved, in spite of %n warning(s).</source>
            <translation>
                <numerusform>«{name}» er godkjent, tross %n advarsel.</numerusform>
                <numerusform>«{name}» er godkjent, tross %n advarsler.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» is approved.</source>
            <translation>«{name}» er godkjent.</translation>
        </message>
    </context>
    <context>
        <name>EditionActs</name>
        <message>
            <source>The model reads as in «{name}» again; memos are as they were.</source>
            <translation>Modellen er nå slik den var i «{name}». Notatene er ikke endret.</translation>
        </message>
    </context>
    <context>
        <name>EditionStops</name>
        <message>
            <source>Draft today</source>
            <translation>Utkast i dag</translation>
        </message>
        <message>
            <source>Approved {day}</source>
            <translation>Godkjent {day}</translation>
        </message>
        <message>
            <source>Circulated {day}</source>
            <translation>Sendt ut {day}</translation>
        </message>
    </context>
    <context>
        <name>EditionsCard</name>
        <message>
            <source>Editions</source>
            <translation>Utgaver</translation>
        </message>
        <message>
            <source>There is no edition yet. The draft is frozen as one when it is sent out for input or approved by the meeting; then it can be compared with and gone back to.</source>
            <translation>Det finnes ingen utgave ennå. Utkastet blir frosset som en utgave når det sendes ut på innspill eller godkjennes av møtet. Da kan du sammenligne med den og gå tilbake til den.</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>uten endringer</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditionsModel</name>
        <message>
            <source>Edition</source>
            <translation>Utgave</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Meeting or day</source>
            <translation>Møte eller dato</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Saksnummer</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslutning</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Kontrollsum</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Godkjent</translation>
        </message>
        <message>
            <source>Circulated</source>
            <translation>Sendt ut</translation>
        </message>
    </context>
    <context>
        <name>EditionsPage</name>
        <message>
            <source>An approved edition is frozen and can never be changed.</source>
            <translation>En godkjent utgave er frosset og kan aldri endres.</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Utgaver</translation>
        </message>
        <message>
            <source>State hash</source>
            <translation>Kontrollsum</translation>
        </message>
        <message>
            <source>There is no edition yet. The draft becomes one when it is sent out for input or approved by the meeting. Then it can be compared with and gone back to.</source>
            <translation>Det finnes ingen utgave ennå. Utkastet blir en utgave når det sendes ut på innspill eller godkjennes av møtet. Da kan du sammenligne med den og gå tilbake til den.</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Sammenlign med nå</translation>
        </message>
        <message>
            <source>Compare with the one before</source>
            <translation>Sammenlign med forrige utgave</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Eksporter …</translation>
        </message>
        <message>
            <source>Restore the model to it</source>
            <translation>Gjenopprett modellen slik</translation>
        </message>
        <message>
            <source>{title} · change {changeset} · state hash:</source>
            <translation>{title} · endring {changeset} · kontrollsum:</translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message>
            <source>The inputs could not be read.</source>
            <translation>Innspillene kunne ikke leses.</translation>
        </message>
        <message>
            <source>It came back just as it was sent: there is nothing to weigh.</source>
            <translation>Det kom tilbake slik det ble sendt ut. Det er ingenting å ta stilling til.</translation>
        </message>
        <message numerus="yes">
            <source>%n fragment(s) came back just as they were sent.</source>
            <translation>
                <numerusform>%n tekstbit kom tilbake slik den ble sendt ut.</numerusform>
                <numerusform>%n tekstbiter kom tilbake slik de ble sendt ut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is like what you look for.</source>
            <translation>Ingenting svarer til det du leter etter.</translation>
        </message>
        <message>
            <source>There is nothing of this kind.</source>
            <translation>Det er ingenting av dette slaget.</translation>
        </message>
        <message>
            <source>Nothing of it is placed yet.</source>
            <translation>Ingenting av det er plassert ennå.</translation>
        </message>
        <message>
            <source>Nothing has come back yet. Drop the files here as they come.</source>
            <translation>Ingen har svart ennå. Slipp filene her etter hvert som de kommer.</translation>
        </message>
        <message>
            <source>{name} has not answered yet. Drop the file here when it comes.</source>
            <translation>{name} har ikke svart ennå. Slipp filen her når den kommer.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Show changes since</source>
            <translation>Vis endringer siden</translation>
        </message>
        <message>
            <source>Open the folder afterwards</source>
            <translation>Åpne mappen etterpå</translation>
        </message>
        <message>
            <source>Word: memo and model</source>
            <translation>Word: notat og modell</translation>
        </message>
        <message>
            <source>Word: change sheet</source>
            <translation>Word: endringsark</translation>
        </message>
        <message>
            <source>Excel: matrix and registers</source>
            <translation>Excel: matrise og registre</translation>
        </message>
        <message>
            <source>Intranet page (HTML)</source>
            <translation>Intranettside (HTML)</translation>
        </message>
        <message>
            <source>PDF: memo and model, or booklet</source>
            <translation>PDF: notat og modell, eller hefte</translation>
        </message>
        <message>
            <source>Archive package</source>
            <translation>Arkivpakke</translation>
        </message>
        <message>
            <source>All formats</source>
            <translation>Alle formater</translation>
        </message>
        <message>
            <source>The draft as it stands now</source>
            <translation>Utkastet slik det står nå</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Hva skal eksporteres</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>The edition's own</source>
            <translation>Utgavens eget</translation>
        </message>
        <message>
            <source>Never included</source>
            <translation>Aldri med</translation>
        </message>
        <message>
            <source>Do not show changes</source>
            <translation>Ikke vis endringer</translation>
        </message>
        <message>
            <source>Only in the workbook and the change sheet</source>
            <translation>Bare i regnearket og endringsarket</translation>
        </message>
        <message>
            <source>The edition before ({name})</source>
            <translation>Forrige utgave ({name})</translation>
        </message>
        <message>
            <source>No earlier edition</source>
            <translation>Ingen tidligere utgave</translation>
        </message>
        <message>
            <source>Choose an approved edition.</source>
            <translation>Velg en godkjent utgave.</translation>
        </message>
    </context>
    <context>
        <name>ExportFolder</name>
        <message>
            <source>Choose a folder.</source>
            <translation>Velg en mappe.</translation>
        </message>
        <message>
            <source>Write the whole path, such as {example}.</source>
            <translation>Skriv hele stien, for eksempel {example}.</translation>
        </message>
    </context>
    <context>
        <name>ExportReceipt</name>
        <message>
            <source>The export was stopped; nothing was written.</source>
            <translation>Eksporten ble stanset, og ingenting ble skrevet.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to «{folder}».</source>
            <translation>
                <numerusform>%n fil er skrevet til «{folder}».</numerusform>
                <numerusform>%n filer er skrevet til «{folder}».</numerusform>
            </translation>
        </message>
        <message>
            <source>Exported «{name}» to «{folder}».</source>
            <translation>Eksporterte «{name}» til «{folder}».</translation>
        </message>
        <message>
            <source>The folder was made.</source>
            <translation>Mappen ble laget.</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>The memo with the model</source>
            <translation>Notatet med modellen</translation>
        </message>
        <message>
            <source>The model alone</source>
            <translation>Modellen alene</translation>
        </message>
        <message>
            <source>{what}, with tracked changes since «{since}».</source>
            <translation>{what}, med sporede endringer siden «{since}».</translation>
        </message>
        <message>
            <source>There is no earlier edition to show changes from.</source>
            <translation>Det finnes ingen tidligere utgave å vise endringer fra.</translation>
        </message>
        <message>
            <source>Change sheet: what has changed {where} since «{since}».</source>
            <translation>Endringsark: det som er endret {where} siden «{since}».</translation>
        </message>
        <message>
            <source>The matrix and the registers.</source>
            <translation>Matrisen og registrene.</translation>
        </message>
        <message>
            <source>The matrix and the registers, with the changes {where} since «{since}».</source>
            <translation>Matrisen og registrene, med endringene {where} siden «{since}».</translation>
        </message>
        <message>
            <source>The model alone as a web page in one file</source>
            <translation>Modellen alene som nettside i én fil</translation>
        </message>
        <message>
            <source>The memo with the model on A4 sheets</source>
            <translation>Notatet med modellen på A4-ark</translation>
        </message>
        <message>
            <source>The model alone as a booklet (A5)</source>
            <translation>Modellen alene som hefte (A5)</translation>
        </message>
        <message>
            <source>Only an edition that the directors' meeting has approved is archived. Choose one of them, or approve the draft first.</source>
            <translation>Bare utgaver som direktørmøtet har godkjent, blir arkivert. Velg en av dem, eller godkjenn utkastet først.</translation>
        </message>
        <message>
            <source>One zip file with all that is to be archived of «{edition}»: Word, Excel, web page and PDF, the data of the model, and the inputs behind it.</source>
            <translation>Én zip-fil med alt som skal arkiveres av «{edition}»: Word, Excel, nettside og PDF, modellens data og innspillene bak.</translation>
        </message>
        <message>
            <source>The memo with the model in Word and PDF, the model alone as a booklet and a web page</source>
            <translation>Notatet med modellen i Word og PDF, modellen alene som hefte og nettside</translation>
        </message>
        <message>
            <source>The model alone in Word, as a booklet and as a web page</source>
            <translation>Modellen alene i Word, som hefte og som nettside</translation>
        </message>
        <message>
            <source>Workbook with the matrix and the registers.</source>
            <translation>Regneark med matrisen og registrene.</translation>
        </message>
        <message>
            <source>Workbook with the changes since «{since}», and a change sheet if there are any.</source>
            <translation>Regneark med endringene siden «{since}», og endringsark hvis noe er endret.</translation>
        </message>
        <message>
            <source>No archive package, for this is not approved.</source>
            <translation>Ingen arkivpakke, for dette er ikke godkjent.</translation>
        </message>
        <message>
            <source>Archive package of «{edition}».</source>
            <translation>Arkivpakke av «{edition}».</translation>
        </message>
        <message>
            <source>{what}, with the changes since «{since}» shown.</source>
            <translation>{what}, med endringene siden «{since}» vist.</translation>
        </message>
        <message>
            <source>{what}, without changes shown.</source>
            <translation>{what}, uten endringer vist.</translation>
        </message>
        <message>
            <source>in the memo and the model</source>
            <translation>i notatet og modellen</translation>
        </message>
        <message>
            <source>in the model</source>
            <translation>i modellen</translation>
        </message>
    </context>
    <context>
        <name>FieldsDialog</name>
        <message>
            <source>Details of {item}</source>
            <translation>Opplysninger om {item}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Take away the check marks at what is removed.</source>
            <translation>Fjern haken ved det som er fjernet fra modellen.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
    </context>
    <context>
        <name>FigureCard</name>
        <message>
            <source>The quality concept</source>
            <translation>Kvalitetsbegrepet</translation>
        </message>
        <message>
            <source>The figure is drawn from the quality concept: its heading in the middle, and the dimensions round it. This model has none yet.</source>
            <translation>Figuren tegnes etter kvalitetsbegrepet: overskriften i midten og dimensjonene rundt. Denne modellen har ikke noe kvalitetsbegrep ennå.</translation>
        </message>
        <message>
            <source>Go to the model</source>
            <translation>Gå til modellen</translation>
        </message>
    </context>
    <context>
        <name>FilesAsker</name>
        <message>
            <source>Stopping what is under way …</source>
            <translation>Stanser det som er i gang …</translation>
        </message>
    </context>
    <context>
        <name>FilesForm</name>
        <message>
            <source>Template</source>
            <translation>Mal</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Velg …</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>«{name}» is saved. Change its styles in Word, then choose it here.</source>
            <translation>«{name}» er lagret. Endre stilene i Word, og velg filen her etterpå.</translation>
        </message>
        <message>
            <source>Reading the model …</source>
            <translation>Leser modellen …</translation>
        </message>
        <message>
            <source>{making} ({number} of {of}) …</source>
            <translation>{making} ({number} av {of}) …</translation>
        </message>
        <message>
            <source>Making «{name}»</source>
            <translation>Lager «{name}»</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Velg en mappe</translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Open a model</source>
            <translation>Åpne en modell</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Lagre en kopi</translation>
        </message>
        <message>
            <source>{name} – copy</source>
            <translation>{name} – kopi</translation>
        </message>
        <message>
            <source>The copy is saved: «{name}».</source>
            <translation>Kopien er lagret: «{name}».</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) that are not saved are not in it.</source>
            <translation>
                <numerusform>%n tekst som ikke er lagret, er ikke med.</numerusform>
                <numerusform>%n tekster som ikke er lagret, er ikke med.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Åpne kopien</translation>
        </message>
        <message>
            <source>Saving a copy: «{name}»</source>
            <translation>Lagrer en kopi: «{name}»</translation>
        </message>
        <message>
            <source>Models (*.db)</source>
            <translation>Modeller (*.db)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
    </context>
    <context>
        <name>FindList</name>
        <message>
            <source>What was found</source>
            <translation>Det som ble funnet</translation>
        </message>
    </context>
    <context>
        <name>FindOptions</name>
        <message>
            <source>Whole words</source>
            <translation>Hele ord</translation>
        </message>
        <message>
            <source>Capital and small letters differ</source>
            <translation>Skill mellom store og små bokstaver</translation>
        </message>
        <message>
            <source>Earlier versions too</source>
            <translation>Også tidligere versjoner</translation>
        </message>
        <message>
            <source>Regional inputs too</source>
            <translation>Også innspill</translation>
        </message>
        <message>
            <source>There are no regional inputs yet.</source>
            <translation>Det er ingen innspill fra regionene ennå.</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>Find</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Words to find</source>
            <translation>Søk etter</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Erstatt med</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Velg alle</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Erstatt</translation>
        </message>
        <message>
            <source>{hits} in {items}</source>
            <translation>{hits} i {items}</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n treff</numerusform>
                <numerusform>%n treff</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n punkt</numerusform>
                <numerusform>%n punkter</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters, or look in earlier versions too.</source>
            <translation>Ingen treff. Prøv færre bokstaver, eller let i tidligere versjoner også.</translation>
        </message>
        <message>
            <source>Parts of words are found too, and items by their number. Capital and small letters are alike.</source>
            <translation>Søket finner også deler av ord, og punkter på nummeret. Store og små bokstaver regnes som like.</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %n item(s)</source>
            <translation>
                <numerusform>Erstatt i %n punkt</numerusform>
                <numerusform>Erstatt i %n punkter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take away in %n item(s)</source>
            <translation>
                <numerusform>Ta bort i %n punkt</numerusform>
                <numerusform>Ta bort i %n punkter</numerusform>
            </translation>
        </message>
        <message>
            <source>Press Enter in the empty field to take the words away.</source>
            <translation>Trykk Enter i det tomme feltet for å ta bort ordene.</translation>
        </message>
        <message>
            <source>Texts in memos are not chosen beforehand.</source>
            <translation>Tekster i notater er ikke valgt på forhånd.</translation>
        </message>
    </context>
    <context>
        <name>FindRows</name>
        <message>
            <source>Earlier versions</source>
            <translation>Tidligere versjoner</translation>
        </message>
        <message>
            <source>Removed by {author}, {when}</source>
            <translation>Fjernet av {author}, {when}</translation>
        </message>
        <message>
            <source>Written by {author}, {when}</source>
            <translation>Skrevet av {author}, {when}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>The item is removed, so it stands nowhere now.</source>
            <translation>Punktet er fjernet og står ikke lenger i modellen.</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Gjenopprett</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %n item(s).</source>
            <translation>
                <numerusform>Erstattet i %n punkt.</numerusform>
                <numerusform>Erstattet i %n punkter.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingDeeds</name>
        <message>
            <source>Other mends</source>
            <translation>Andre forslag</translation>
        </message>
        <message>
            <source>Check it again</source>
            <translation>Ta det med igjen</translation>
        </message>
        <message>
            <source>F8 leads to the next finding, Shift+F8 to the one before.</source>
            <translation>F8 fører til neste funn, Shift+F8 til det forrige.</translation>
        </message>
        <message numerus="yes">
            <source>Mend all %n of this kind</source>
            <translation>
                <numerusform>Rett alle %n av dette slaget</numerusform>
                <numerusform>Rett alle %n av dette slaget</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingRows</name>
        <message>
            <source>Mend to «{mend}»</source>
            <translation>Rett til «{mend}»</translation>
        </message>
        <message>
            <source>Take away «{found}»</source>
            <translation>Ta bort «{found}»</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Rett</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>Findings</source>
            <translation>Funn</translation>
        </message>
    </context>
    <context>
        <name>FirstRound</name>
        <message>
            <source>Inputs</source>
            <translation>Innspill</translation>
        </message>
        <message>
            <source>Send the draft out to the regions for their input, and take in the files that come back: then each round stands here with what was proposed.</source>
            <translation>Send utkastet ut til regionene for innspill, og ta imot filene som kommer tilbake: da står hver runde her med det som er foreslått.</translation>
        </message>
    </context>
    <context>
        <name>FootnoteDialog</name>
        <message>
            <source>Footnote</source>
            <translation>Fotnote</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>New footnote</source>
            <translation>Ny fotnote</translation>
        </message>
        <message>
            <source>Text of the new footnote</source>
            <translation>Teksten i den nye fotnoten</translation>
        </message>
        <message>
            <source>A footnote that exists</source>
            <translation>En fotnote som finnes</translation>
        </message>
        <message>
            <source>No footnote</source>
            <translation>Ingen fotnote</translation>
        </message>
        <message>
            <source>Footnotes that exist</source>
            <translation>Fotnoter som finnes</translation>
        </message>
        <message>
            <source>Write the text of the footnote.</source>
            <translation>Skriv teksten i fotnoten.</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <source>Working</source>
            <translation>Arbeider</translation>
        </message>
        <message>
            <source>{day} is not in the calendar.</source>
            <translation>{day} finnes ikke i kalenderen.</translation>
        </message>
        <message>
            <source>Write the date like this: 1.12.2011</source>
            <translation>Skriv datoen slik: 1.12.2011</translation>
        </message>
    </context>
    <context>
        <name>GuideView</name>
        <message>
            <source>The chapter</source>
            <translation>Kapitlet</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>User guide</source>
            <translation>Brukerveiledning</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitler</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Søk i veiledningen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Framover</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s) in this chapter</source>
            <translation>
                <numerusform>%n treff i dette kapitlet</numerusform>
                <numerusform>%n treff i dette kapitlet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>The model</source>
            <translation>Modellen</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sikkerhetskopiene</translation>
        </message>
        <message>
            <source>Your choices</source>
            <translation>Innstillingene dine</translation>
        </message>
        <message>
            <source>The log file</source>
            <translation>Loggfilen</translation>
        </message>
    </context>
    <context>
        <name>HistoryCredit</name>
        <message>
            <source>{sender}, {round}, asked for the same later</source>
            <translation>{sender}, {round}, ba om det samme senere</translation>
        </message>
        <message>
            <source>After input from {sender}, {round}</source>
            <translation>Etter innspill fra {sender}, {round}</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>trukket tilbake</translation>
        </message>
        <message>
            <source>the assessment is taken back</source>
            <translation>vurderingen er tatt tilbake</translation>
        </message>
        <message>
            <source>now {outcome}</source>
            <translation>nå {outcome}</translation>
        </message>
    </context>
    <context>
        <name>HistoryEntry</name>
        <message>
            <source>Reason: {reason}</source>
            <translation>Begrunnelse: {reason}</translation>
        </message>
        <message>
            <source>Stands in «{edition}»</source>
            <translation>Står i «{edition}»</translation>
        </message>
        <message>
            <source>[added: {text}]</source>
            <translation>[lagt til: {text}]</translation>
        </message>
        <message>
            <source>[removed: {text}]</source>
            <translation>[fjernet: {text}]</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Historikk</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Fjernet</translation>
        </message>
        <message>
            <source>Choose a line to see who wrote it, when and why.</source>
            <translation>Velg en linje for å se hvem som skrev den, når og hvorfor.</translation>
        </message>
    </context>
    <context>
        <name>InboxHead</name>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message numerus="yes">
            <source>%n not placed: drag it to where it belongs, or press Enter</source>
            <translation>
                <numerusform>%n ikke plassert: dra det dit det hører til, eller trykk Enter</numerusform>
                <numerusform>%n ikke plassert: dra dem dit de hører til, eller trykk Enter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of this is placed. %n input(s) from others are not placed.</source>
            <translation>
                <numerusform>Alt herfra er plassert. %n innspill fra andre er ikke plassert.</numerusform>
                <numerusform>Alt herfra er plassert. %n innspill fra andre er ikke plassert.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ All is placed</source>
            <translation>✓ Alt er plassert</translation>
        </message>
    </context>
    <context>
        <name>InputColumns</name>
        <message>
            <source>Inputs</source>
            <translation>Innspill</translation>
        </message>
        <message>
            <source>Not placed</source>
            <translation>Ikke plassert</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Vis alle</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) · {weighed} weighed</source>
            <translation>
                <numerusform>%n innspill · {weighed} vurdert</numerusform>
                <numerusform>%n innspill · {weighed} vurdert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InputFilters</name>
        <message>
            <source>Assessment</source>
            <translation>Vurdering</translation>
        </message>
        <message>
            <source>Words or number</source>
            <translation>Ord eller nummer</translation>
        </message>
        <message>
            <source>Words or number …</source>
            <translation>Ord eller nummer …</translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s)</source>
            <translation>
                <numerusform>%n vurdering</numerusform>
                <numerusform>%n vurderinger</numerusform>
            </translation>
        </message>
        <message>
            <source>All assessments</source>
            <translation>Alle vurderinger</translation>
        </message>
    </context>
    <context>
        <name>InputHead</name>
        <message>
            <source>Go to the item</source>
            <translation>Gå til punktet</translation>
        </message>
        <message>
            <source>Belongs to another item …</source>
            <translation>Hører til et annet punkt …</translation>
        </message>
        <message>
            <source>Another item …</source>
            <translation>Annet punkt …</translation>
        </message>
        <message>
            <source>Choose an input to see all of it.</source>
            <translation>Velg et innspill for å se alt om det.</translation>
        </message>
    </context>
    <context>
        <name>InputNotes</name>
        <message>
            <source>Inputs</source>
            <translation>Innspill</translation>
        </message>
    </context>
    <context>
        <name>InputPanel</name>
        <message>
            <source>Previous</source>
            <translation>Forrige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
    </context>
    <context>
        <name>InputSheet</name>
        <message>
            <source>The input</source>
            <translation>Innspillet</translation>
        </message>
        <message>
            <source>received {when}</source>
            <translation>mottatt {when}</translation>
        </message>
        <message>
            <source>As it reads now</source>
            <translation>Slik lyder det nå</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Slik ble det sendt ut</translation>
        </message>
        <message>
            <source>The comment hangs on «{quote}»</source>
            <translation>Kommentaren står ved «{quote}»</translation>
        </message>
        <message>
            <source>{sender} proposes to remove</source>
            <translation>{sender} foreslår å fjerne</translation>
        </message>
        <message>
            <source>{sender} proposes to move</source>
            <translation>{sender} foreslår å flytte</translation>
        </message>
        <message>
            <source>{sender} writes</source>
            <translation>{sender} skriver</translation>
        </message>
        <message>
            <source>{sender} proposes</source>
            <translation>{sender} foreslår</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Merknader</translation>
        </message>
        <message>
            <source>It has no place in the model yet.</source>
            <translation>Det har ingen plass i modellen ennå.</translation>
        </message>
        <message>
            <source>{where} in {file}</source>
            <translation>{where} i {file}</translation>
        </message>
        <message>
            <source>Sent out: «{base}». {sender}: «{theirs}». Now: «{ours}».</source>
            <translation>Sendt ut: «{base}». {sender}: «{theirs}». Nå: «{ours}».</translation>
        </message>
        <message>
            <source>Both changes together</source>
            <translation>Begge endringene sammen</translation>
        </message>
        <message>
            <source>Reply · {who}</source>
            <translation>Svar · {who}</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Svar</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>«{base}»: {first} «{one}», {second} «{other}»</source>
            <translation>«{base}»: {first} vil ha «{one}», {second} «{other}»</translation>
        </message>
        <message>
            <source>Put in at the same place: {first} «{one}», {second} «{other}»</source>
            <translation>Settes inn på samme sted: {first} «{one}», {second} «{other}»</translation>
        </message>
        <message>
            <source>The model is already as the input proposes.</source>
            <translation>Modellen er allerede slik innspillet foreslår.</translation>
        </message>
        <message>
            <source>The assessment is taken back; the model stays.</source>
            <translation>Vurderingen er tatt tilbake, og modellen står som den er.</translation>
        </message>
        <message>
            <source>Where it ended</source>
            <translation>Hvor det endte</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>tatt tilbake</translation>
        </message>
        <message>
            <source>The same item in other rounds</source>
            <translation>Samme punkt i andre runder</translation>
        </message>
        <message>
            <source>This round</source>
            <translation>Denne runden</translation>
        </message>
        <message>
            <source>{sender} proposes the same</source>
            <translation>{sender} foreslår det samme</translation>
        </message>
        <message>
            <source>It came to read «{wording}».</source>
            <translation>Det endte med å lyde «{wording}».</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>uendret</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>endret ordlyd</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>kommentar</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nytt</translation>
        </message>
        <message>
            <source>proposed removed</source>
            <translation>foreslått fjernet</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flyttet</translation>
        </message>
        <message>
            <source>not placed</source>
            <translation>ikke plassert</translation>
        </message>
        <message>
            <source>not weighed</source>
            <translation>ikke vurdert</translation>
        </message>
        <message>
            <source>followed</source>
            <translation>tas til følge</translation>
        </message>
        <message>
            <source>partly followed</source>
            <translation>tas delvis til følge</translation>
        </message>
        <message>
            <source>not followed</source>
            <translation>tas ikke til følge</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>til orientering</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>utsatt</translation>
        </message>
        <message>
            <source>Split: this is the first part</source>
            <translation>Delt: dette er første del</translation>
        </message>
        <message>
            <source>Split: this part is new</source>
            <translation>Delt: denne delen står for seg selv</translation>
        </message>
        <message>
            <source>Merged: what follows was joined to this one</source>
            <translation>Slått sammen: det neste er lagt til her</translation>
        </message>
        <message>
            <source>Merged with the item before it</source>
            <translation>Slått sammen med punktet foran</translation>
        </message>
        <message>
            <source>Pasted twice: this is the copy</source>
            <translation>Limt inn to ganger: dette er kopien</translation>
        </message>
        <message>
            <source>uncertain place ({percent} % certain)</source>
            <translation>usikker plassering ({percent} % sikker)</translation>
        </message>
        <message>
            <source>{name} · deadline {day}</source>
            <translation>{name} · frist {day}</translation>
        </message>
        <message>
            <source>{answered} of {asked} have answered</source>
            <translation>{answered} av {asked} har svart</translation>
        </message>
        <message>
            <source>{weighed} of {count} weighed</source>
            <translation>{weighed} av {count} vurdert</translation>
        </message>
        <message>
            <source>Approved in «{edition}».</source>
            <translation>Godkjent i «{edition}».</translation>
        </message>
        <message>
            <source>Approved in «{edition}», the meeting of {day}, case {case}.</source>
            <translation>Godkjent i «{edition}», møtet {day}, sak {case}.</translation>
        </message>
        <message>
            <source>The item has been removed since it was sent</source>
            <translation>Punktet er fjernet etter at det ble sendt ut</translation>
        </message>
        <message>
            <source>The text has been changed since it was sent, and the two cannot be made one</source>
            <translation>Teksten er endret etter at den ble sendt ut, og de to kan ikke forenes</translation>
        </message>
        <message>
            <source>The text has been changed since it was sent</source>
            <translation>Teksten er endret etter at den ble sendt ut</translation>
        </message>
        <message>
            <source>Collision: {names} change the same words</source>
            <translation>Kollisjon: {names} endrer de samme ordene</translation>
        </message>
        <message>
            <source>to stand last under {item}</source>
            <translation>skal stå sist under {item}</translation>
        </message>
        <message>
            <source>to stand after {item}</source>
            <translation>skal stå etter {item}</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>påbegynt</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>trukket tilbake</translation>
        </message>
    </context>
    <context>
        <name>ItemDialogs</name>
        <message>
            <source>See the texts</source>
            <translation>Se tekstene</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Åpne igjen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>Se hvorfor</translation>
        </message>
        <message>
            <source>As you saw it</source>
            <translation>Slik du så den</translation>
        </message>
        <message>
            <source>As you wrote it</source>
            <translation>Slik du skrev den</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>Slik den er nå</translation>
        </message>
        <message>
            <source>Someone else changed the text while you wrote. Choose how it shall read.</source>
            <translation>Noen andre endret teksten mens du skrev. Velg hvordan den skal stå.</translation>
        </message>
        <message>
            <source>Before the step</source>
            <translation>Før steget</translation>
        </message>
        <message>
            <source>After the step</source>
            <translation>Etter steget</translation>
        </message>
        <message>
            <source>The step cannot be undone, because the item was changed again since:</source>
            <translation>Steget kan ikke angres, for punktet er endret igjen siden:</translation>
        </message>
        <message>
            <source>This stands in the way: «{item}». {later}. Set that right first.</source>
            <translation>Dette står i veien: «{item}». {later}. Rett det opp først.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis punktet</translation>
        </message>
        <message>
            <source>The texts side by side</source>
            <translation>Tekstene side om side</translation>
        </message>
        <message>
            <source>Keep this text</source>
            <translation>Lagre denne teksten</translation>
        </message>
    </context>
    <context>
        <name>ItemEditor</name>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
    </context>
    <context>
        <name>ItemNames</name>
        <message>
            <source>Removed: {item}</source>
            <translation>Fjernet: {item}</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>refers to what no longer applies</source>
            <translation>viser til noe som ikke gjelder lenger</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>merket</translation>
        </message>
        <message>
            <source>Empty text</source>
            <translation>Tom tekst</translation>
        </message>
    </context>
    <context>
        <name>Legal</name>
        <message>
            <source>unknown source</source>
            <translation>ukjent kilde</translation>
        </message>
        <message>
            <source>in force (last confirmed {moment})</source>
            <translation>i kraft (sist bekreftet {moment})</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>ikke kontrollert</translation>
        </message>
        <message>
            <source>Act that is not named</source>
            <translation>Lov som ikke er navngitt</translation>
        </message>
        <message>
            <source>presumed</source>
            <translation>antatt</translation>
        </message>
        <message>
            <source>repealed {day}</source>
            <translation>opphevet {day}</translation>
        </message>
        <message>
            <source>repealed {day}, replaced by {source}</source>
            <translation>opphevet {day}, erstattet av {source}</translation>
        </message>
        <message>
            <source>replaced {day} by {source}</source>
            <translation>erstattet {day} av {source}</translation>
        </message>
    </context>
    <context>
        <name>LegalModel</name>
        <message>
            <source>Source and task</source>
            <translation>Kilde og oppgave</translation>
        </message>
        <message>
            <source>State or place</source>
            <translation>Status eller sted</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Henvisning</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s)</source>
            <translation>
                <numerusform>%n henvisning</numerusform>
                <numerusform>%n henvisninger</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LegalNotes</name>
        <message>
            <source>Legal bases</source>
            <translation>Hjemler</translation>
        </message>
    </context>
    <context>
        <name>LegalPage</name>
        <message>
            <source>Legal bases</source>
            <translation>Hjemler</translation>
        </message>
        <message>
            <source>The acts and circulars that the texts refer to, and what rests on them.</source>
            <translation>Lovene og rundskrivene som tekstene viser til, og hva som bygger på dem.</translation>
        </message>
        <message>
            <source>Only what no longer applies</source>
            <translation>Bare det som ikke gjelder lenger</translation>
        </message>
        <message>
            <source>No text refers to anything that no longer applies.</source>
            <translation>Ingen tekst viser til noe som ikke gjelder lenger.</translation>
        </message>
        <message>
            <source>The references are read when the model is open.</source>
            <translation>Henvisningene leses når modellen er åpen.</translation>
        </message>
    </context>
    <context>
        <name>LegalSource</name>
        <message>
            <source>About the source</source>
            <translation>Om kilden</translation>
        </message>
        <message>
            <source>The table does not have this source, so nothing is known of it.</source>
            <translation>Kilden står ikke i tabellen, så ingenting er kjent om den.</translation>
        </message>
        <message>
            <source>applies from {moment}</source>
            <translation>gjelder fra {moment}</translation>
        </message>
        <message>
            <source>checked {day}</source>
            <translation>kontrollert {day}</translation>
        </message>
        <message>
            <source>The table of acts and circulars is as of {day}.</source>
            <translation>Tabellen over lover og rundskriv er per {day}.</translation>
        </message>
    </context>
    <context>
        <name>LicencesView</name>
        <message>
            <source>Licences</source>
            <translation>Lisenser</translation>
        </message>
        <message>
            <source>The licence</source>
            <translation>Lisensen</translation>
        </message>
        <message>
            <source>Its text does not come with it. Its owners have it on their pages.</source>
            <translation>Lisensteksten følger ikke med. Rettighetshaveren har den på sine sider.</translation>
        </message>
    </context>
    <context>
        <name>Lines</name>
        <message>
            <source>Footnote {number}</source>
            <translation>Fotnote {number}</translation>
        </message>
        <message>
            <source>Footnote that nothing refers to</source>
            <translation>Fotnote som ingenting viser til</translation>
        </message>
        <message>
            <source>Function that gathers {groups}</source>
            <translation>Funksjon som samler {groups}</translation>
        </message>
    </context>
    <context>
        <name>LogFolder</name>
        <message>
            <source>The log file lies in {folder}.</source>
            <translation>Loggfilen ligger i {folder}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Service model</source>
            <translation>Tjenestemodell</translation>
        </message>
    </context>
    <context>
        <name>MatrixPage</name>
        <message>
            <source>Matrix</source>
            <translation>Matrise</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Vedlegg</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny oppgave</translation>
        </message>
        <message>
            <source>New task in {cell}</source>
            <translation>Ny oppgave i {cell}</translation>
        </message>
    </context>
    <context>
        <name>MemoChoice</name>
        <message>
            <source>Without a memo</source>
            <translation>Uten notat</translation>
        </message>
    </context>
    <context>
        <name>MemoDialog</name>
        <message>
            <source>New memo</source>
            <translation>Nytt notat</translation>
        </message>
        <message>
            <source>Make the memo</source>
            <translation>Lag notatet</translation>
        </message>
        <message>
            <source>The template</source>
            <translation>Mal</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>d.m.åååå</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Lages etter</translation>
        </message>
        <message>
            <source>Meeting date</source>
            <translation>Møtedato</translation>
        </message>
        <message>
            <source>Case number (may be empty)</source>
            <translation>Saksnummer (kan stå tomt)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <source>All texts are taken over and can be changed. The earlier memo stays as it is.</source>
            <translation>Alle tekster følger med og kan endres. Det tidligere notatet blir stående som det er.</translation>
        </message>
    </context>
    <context>
        <name>MemoPage</name>
        <message>
            <source>Memo</source>
            <translation>Notat</translation>
        </message>
    </context>
    <context>
        <name>Memos</name>
        <message>
            <source>There is no memo to write in.</source>
            <translation>Det finnes ikke noe notat å skrive i.</translation>
        </message>
        <message>
            <source>There is no edition to compare with yet.</source>
            <translation>Det finnes ingen utgave å sammenligne med ennå.</translation>
        </message>
        <message>
            <source>Nothing has changed in the model since the last edition</source>
            <translation>Ingenting er endret i modellen siden forrige utgave</translation>
        </message>
        <message>
            <source>Nobody has answered a round yet.</source>
            <translation>Ingen har svart på noen runde ennå.</translation>
        </message>
        <message>
            <source>The draft that stood here untouched is replaced.</source>
            <translation>Utkastet som sto urørt i notatet, er erstattet.</translation>
        </message>
        <message>
            <source>A draft that was changed by hand stays as it is.</source>
            <translation>Det forrige avsnittet er endret for hånd og står igjen.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>What is written here is not saved yet, so it was not mended. Save it first.</source>
            <translation>Det som er skrevet her, er ikke lagret, så det ble ikke rettet. Lagre det først.</translation>
        </message>
        <message numerus="yes">
            <source>Mended %n finding(s).</source>
            <translation>
                <numerusform>Rettet %n funn.</numerusform>
                <numerusform>Rettet %n funn.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{word}» is in the word list now.</source>
            <translation>«{word}» står i ordlisten nå.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Lukk meldingen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>ModelNames</name>
        <message>
            <source>Practice model</source>
            <translation>Øvingsmodell</translation>
        </message>
    </context>
    <context>
        <name>MomentAsker</name>
        <message>
            <source>Choose an exported file</source>
            <translation>Velg en eksportert fil</translation>
        </message>
        <message>
            <source>Exported files</source>
            <translation>Eksporterte filer</translation>
        </message>
    </context>
    <context>
        <name>MomentButton</name>
        <message>
            <source>approved</source>
            <translation>godkjent</translation>
        </message>
        <message>
            <source>circulated</source>
            <translation>sendt ut</translation>
        </message>
        <message>
            <source>Date and time …</source>
            <translation>Dato og klokkeslett …</translation>
        </message>
        <message>
            <source>Exported file …</source>
            <translation>Eksportert fil …</translation>
        </message>
    </context>
    <context>
        <name>MomentDialog</name>
        <message>
            <source>The changes are numbered 1 to {last}.</source>
            <translation>Endringene har numrene 1 til {last}.</translation>
        </message>
        <message>
            <source>Choose a moment</source>
            <translation>Velg et tidspunkt</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>The model is read as it stood after the last change by then.</source>
            <translation>Modellen vises slik den var etter siste endring fram til da.</translation>
        </message>
        <message>
            <source>d.m.yyyy</source>
            <translation>d.m.åååå</translation>
        </message>
        <message>
            <source>hh:mm</source>
            <translation>tt:mm</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Klokkeslett</translation>
        </message>
        <message>
            <source>Or the number of a change</source>
            <translation>Eller nummeret på en endring</translation>
        </message>
        <message>
            <source>Change {number} · {when} · {author}</source>
            <translation>Endring {number} · {when} · {author}</translation>
        </message>
        <message>
            <source>Write digits only.</source>
            <translation>Skriv bare sifre.</translation>
        </message>
        <message>
            <source>Write the time like this: 14:30</source>
            <translation>Skriv klokkeslettet slik: 14:30</translation>
        </message>
        <message>
            <source>No clock reaches that far. Choose another year.</source>
            <translation>Så langt rekker ikke kalenderen. Velg et annet år.</translation>
        </message>
    </context>
    <context>
        <name>NewItems</name>
        <message>
            <source>New principle</source>
            <translation>Nytt prinsipp</translation>
        </message>
        <message>
            <source>New principle group</source>
            <translation>Ny prinsippgruppe</translation>
        </message>
        <message>
            <source>New principle section</source>
            <translation>Ny prinsippdel</translation>
        </message>
        <message>
            <source>New overarching principle</source>
            <translation>Nytt overordnet prinsipp</translation>
        </message>
        <message>
            <source>New overarching section</source>
            <translation>Ny overordnet del</translation>
        </message>
        <message>
            <source>New chapter</source>
            <translation>Nytt kapittel</translation>
        </message>
        <message>
            <source>New paragraph</source>
            <translation>Nytt avsnitt</translation>
        </message>
        <message>
            <source>New bullet</source>
            <translation>Nytt punkt</translation>
        </message>
        <message>
            <source>New quality dimension</source>
            <translation>Ny kvalitetsdimensjon</translation>
        </message>
        <message>
            <source>New category</source>
            <translation>Ny kategori</translation>
        </message>
        <message>
            <source>New target category</source>
            <translation>Ny målgruppekategori</translation>
        </message>
        <message>
            <source>New target group</source>
            <translation>Ny målgruppe</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny oppgave</translation>
        </message>
        <message>
            <source>New sub-entry</source>
            <translation>Ny deloppgave</translation>
        </message>
        <message>
            <source>New row</source>
            <translation>Ny rad</translation>
        </message>
        <message>
            <source>New column</source>
            <translation>Ny kolonne</translation>
        </message>
        <message>
            <source>New memo</source>
            <translation>Nytt notat</translation>
        </message>
        <message>
            <source>New memo field</source>
            <translation>Nytt notatfelt</translation>
        </message>
        <message>
            <source>New footnote</source>
            <translation>Ny fotnote</translation>
        </message>
        <message>
            <source>New footnote part</source>
            <translation>Ny fotnotedel</translation>
        </message>
        <message>
            <source>New footnote paragraph</source>
            <translation>Nytt fotnoteavsnitt</translation>
        </message>
        <message>
            <source>New function</source>
            <translation>Ny funksjon</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>Nytt punkt</translation>
        </message>
    </context>
    <context>
        <name>NewModelDialog</name>
        <message>
            <source>Write a name.</source>
            <translation>Skriv et navn.</translation>
        </message>
        <message>
            <source>The name is too long. It can have {longest} letters.</source>
            <translation>Navnet er for langt. Det kan ha høyst {longest} tegn.</translation>
        </message>
        <message>
            <source>A name cannot have any of these signs: {signs}</source>
            <translation>Et navn kan ikke ha noen av disse tegnene: {signs}</translation>
        </message>
        <message>
            <source>A name must stand on one line, without tabs.</source>
            <translation>Et navn må stå på én linje, uten tabulatorer.</translation>
        </message>
        <message>
            <source>A name can neither begin nor end with a full stop.</source>
            <translation>Et navn kan verken begynne eller slutte med punktum.</translation>
        </message>
        <message>
            <source>Windows keeps the name «{name}» for itself. Choose another.</source>
            <translation>Windows bruker navnet «{name}» selv. Velg et annet.</translation>
        </message>
        <message>
            <source>New model</source>
            <translation>Ny modell</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Lag modellen</translation>
        </message>
        <message>
            <source>The model of 2011</source>
            <translation>Modellen fra 2011</translation>
        </message>
        <message>
            <source>Nothing: an empty model</source>
            <translation>Ingenting: en tom modell</translation>
        </message>
        <message>
            <source>An approved edition in an archive package</source>
            <translation>En godkjent utgave i en arkivpakke</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Lages av</translation>
        </message>
        <message>
            <source>The package's file (.zip)</source>
            <translation>Filen til pakken (.zip)</translation>
        </message>
        <message>
            <source>Choose the package</source>
            <translation>Velg pakken</translation>
        </message>
        <message>
            <source>Archive package</source>
            <translation>Arkivpakke</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Velg mappen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Choose the package's file.</source>
            <translation>Velg filen til pakken.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Velg …</translation>
        </message>
        <message>
            <source>Choose an archive package</source>
            <translation>Velg en arkivpakke</translation>
        </message>
        <message>
            <source>Archive packages (*.zip)</source>
            <translation>Arkivpakker (*.zip)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Velg en mappe</translation>
        </message>
    </context>
    <context>
        <name>OtherKeys</name>
        <message>
            <source>In a text that is open</source>
            <translation>I en åpen tekst</translation>
        </message>
        <message>
            <source>Among the lines of a page</source>
            <translation>Mellom linjene på en side</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>I lister</translation>
        </message>
        <message>
            <source>In the preview</source>
            <translation>I forhåndsvisningen</translation>
        </message>
        <message>
            <source>In the user guide</source>
            <translation>I brukerveiledningen</translation>
        </message>
        <message>
            <source>Next item; in the middle of a text it is split</source>
            <translation>Neste punkt; midt i teksten deles den</translation>
        </message>
        <message>
            <source>Keep the text</source>
            <translation>Lagre teksten</translation>
        </message>
        <message>
            <source>Leave the text as it was</source>
            <translation>La teksten være som den var</translation>
        </message>
        <message>
            <source>A new line in the text</source>
            <translation>Linjeskift i teksten</translation>
        </message>
        <message>
            <source>First in a text: join it to the one before</source>
            <translation>Først i teksten: slå den sammen med punktet før</translation>
        </message>
        <message>
            <source>Make the task a sub-entry</source>
            <translation>Gjør oppgaven til deloppgave</translation>
        </message>
        <message>
            <source>Make the sub-entry a task of its own</source>
            <translation>Gjør deloppgaven til egen oppgave</translation>
        </message>
        <message>
            <source>Go on into the text above or below</source>
            <translation>Gå videre i teksten over eller under</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Åpne teksten</translation>
        </message>
        <message>
            <source>Go to the line above or below</source>
            <translation>Gå til linjen over eller under</translation>
        </message>
        <message>
            <source>In the matrix: go to the cell beside</source>
            <translation>I matrisen: gå til cellen ved siden av</translation>
        </message>
        <message>
            <source>Go to the first or the last line</source>
            <translation>Gå til første eller siste linje</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Merk flere</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Fjern merkingen</translation>
        </message>
        <message>
            <source>Go to what the line tells of</source>
            <translation>Gå til det raden gjelder</translation>
        </message>
        <message>
            <source>Find and replace: take the line along or leave it out</source>
            <translation>Søk og erstatt: ta raden med eller ut</translation>
        </message>
        <message>
            <source>Compare: the text before and after, side by side</source>
            <translation>Sammenlign: teksten før og etter, side om side</translation>
        </message>
        <message>
            <source>Back to the field or the list</source>
            <translation>Tilbake til feltet eller listen</translation>
        </message>
        <message>
            <source>From item to item</source>
            <translation>Fra punkt til punkt</translation>
        </message>
        <message>
            <source>A page up or down</source>
            <translation>En side opp eller ned</translation>
        </message>
        <message>
            <source>Larger and smaller pages</source>
            <translation>Større og mindre sider</translation>
        </message>
        <message>
            <source>Go to the item that is marked</source>
            <translation>Gå til punktet som er merket</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Tilbake til teksten</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Søk i veiledningen</translation>
        </message>
        <message>
            <source>Next and previous hit</source>
            <translation>Neste og forrige treff</translation>
        </message>
        <message>
            <source>Back and forward</source>
            <translation>Tilbake og framover</translation>
        </message>
        <message>
            <source>Close the guide</source>
            <translation>Lukk veiledningen</translation>
        </message>
    </context>
    <context>
        <name>OutcomeButtons</name>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Outline</source>
            <translation>Disposisjon</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not weighed</source>
            <translation>
                <numerusform>%n ikke vurdert</numerusform>
                <numerusform>%n ikke vurdert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Oversikt</translation>
        </message>
        <message>
            <source>Inputs · {name}</source>
            <translation>Innspill · {name}</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Paste</source>
            <translation>Lim inn</translation>
        </message>
        <message>
            <source>Paste as one text</source>
            <translation>Lim inn som én tekst</translation>
        </message>
        <message>
            <source>Space checks and unchecks, F2 changes the text.</source>
            <translation>Trykk mellomrom for å ta med eller utelate en linje, F2 for å rette den.</translation>
        </message>
        <message>
            <source>Tab makes a sub-entry, Shift+Tab takes it out, Ctrl+Tab goes on.</source>
            <translation>Tab gjør linjen til deloppgave, Shift+Tab løfter den ut, Ctrl+Tab går videre.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of the kind {kind}</source>
            <translation>
                <numerusform>%n nytt punkt av slaget {kind}</numerusform>
                <numerusform>%n nye punkter av slaget {kind}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n sub-entry(ies)</source>
            <translation>
                <numerusform>med %n deloppgave</numerusform>
                <numerusform>med %n deloppgaver</numerusform>
            </translation>
        </message>
        <message>
            <source>No line is checked.</source>
            <translation>Ingen linje er valgt.</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n item(s)</source>
            <translation>
                <numerusform>Lim inn %n punkt</numerusform>
                <numerusform>Lim inn %n punkter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasteList</name>
        <message>
            <source>Lines to paste</source>
            <translation>Linjer som limes inn</translation>
        </message>
        <message>
            <source>Text of the line</source>
            <translation>Teksten på linjen</translation>
        </message>
    </context>
    <context>
        <name>PlaceTargets</name>
        <message>
            <source>The items of the model</source>
            <translation>Punktene i modellen</translation>
        </message>
    </context>
    <context>
        <name>PlacesList</name>
        <message>
            <source>Open the folder</source>
            <translation>Åpne mappen</translation>
        </message>
        <message>
            <source>Open the folder of: {name}</source>
            <translation>Åpne mappen for: {name}</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Where does it belong?</source>
            <translation>Hvor hører det til?</translation>
        </message>
        <message>
            <source>Narrow the items down</source>
            <translation>Finn punktet</translation>
        </message>
        <message>
            <source>Number or words of the item</source>
            <translation>Nummer eller ord i punktet</translation>
        </message>
        <message>
            <source>No item has these words.</source>
            <translation>Ingen punkter har disse ordene.</translation>
        </message>
        <message>
            <source>As what it is to stand there</source>
            <translation>Hva det skal være der</translation>
        </message>
        <message>
            <source>Place here …</source>
            <translation>Plasser her …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>As a new wording</source>
            <translation>Som ny ordlyd</translation>
        </message>
        <message>
            <source>As a new item under it</source>
            <translation>Som nytt punkt under</translation>
        </message>
        <message>
            <source>As a new item after it</source>
            <translation>Som nytt punkt etter</translation>
        </message>
        <message>
            <source>As a comment</source>
            <translation>Som kommentar</translation>
        </message>
    </context>
    <context>
        <name>PracticeBand</name>
        <message>
            <source>This is the practice model. Try whatever you like: nothing here touches your own models.</source>
            <translation>Dette er øvingsmodellen. Prøv hva du vil: Ingenting her rører dine egne modeller.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Begynn på nytt</translation>
        </message>
        <message>
            <source>Make it as it was at first. What you have tried is kept among the backups.</source>
            <translation>Gjør den slik den var først. Det du har prøvd, ligger igjen blant sikkerhetskopiene.</translation>
        </message>
    </context>
    <context>
        <name>Practising</name>
        <message>
            <source>The practice model is as it was at first.</source>
            <translation>Øvingsmodellen er slik den var først.</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <source>As wide as the room</source>
            <translation>Tilpass til bredden</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Vis hele siden</translation>
        </message>
        <message>
            <source>Smaller pages</source>
            <translation>Mindre sider</translation>
        </message>
        <message>
            <source>Larger pages</source>
            <translation>Større sider</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <translation>Lukk forhåndsvisningen</translation>
        </message>
        <message>
            <source>Show the item</source>
            <translation>Vis punktet</translation>
        </message>
        <message>
            <source>Older than the text</source>
            <translation>Eldre enn teksten</translation>
        </message>
        <message>
            <source>Updating …</source>
            <translation>Oppdateres …</translation>
        </message>
        <message>
            <source>Laying out …</source>
            <translation>Sidene settes opp …</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Side {number} av {count}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Memo and model</source>
            <translation>Notat og modell</translation>
        </message>
        <message>
            <source>Booklet</source>
            <translation>Hefte</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Framdrift</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stans</translation>
        </message>
    </context>
    <context>
        <name>ReadOnly</name>
        <message>
            <source>The model is read-only, so nothing can be saved in it. Work in a copy.</source>
            <translation>Modellen er skrivebeskyttet, så ingenting kan lagres i den. Arbeid i en kopi.</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Lagre en kopi …</translation>
        </message>
    </context>
    <context>
        <name>ReasonBox</name>
        <message>
            <source>Reason</source>
            <translation>Begrunnelse</translation>
        </message>
        <message>
            <source>Reason …</source>
            <translation>Begrunnelse …</translation>
        </message>
    </context>
    <context>
        <name>ReasonField</name>
        <message>
            <source>Reason for the next change</source>
            <translation>Begrunnelse for neste endring</translation>
        </message>
    </context>
    <context>
        <name>Recalling</name>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message numerus="yes">
            <source>%n assessment(s) begun last time are here again.</source>
            <translation>
                <numerusform>%n påbegynt vurdering fra forrige gang er hentet fram.</numerusform>
                <numerusform>%n påbegynte vurderinger fra forrige gang er hentet fram.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) left unfinished last time are here again.</source>
            <translation>
                <numerusform>%n påbegynt tekst fra forrige gang er hentet fram.</numerusform>
                <numerusform>%n påbegynte tekster fra forrige gang er hentet fram.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptLine</name>
        <message>
            <source>Save the original file …</source>
            <translation>Lagre originalfilen …</translation>
        </message>
        <message>
            <source>Withdraw the receipt</source>
            <translation>Trekk tilbake mottaket</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) are not in the file and do not count as removed</source>
            <translation>
                <numerusform>%n punkt er ikke med i filen og regnes ikke som fjernet</numerusform>
                <numerusform>%n punkter er ikke med i filen og regnes ikke som fjernet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>Who has answered</source>
            <translation>Hvem som har svart</translation>
        </message>
        <message>
            <source>has answered</source>
            <translation>har svart</translation>
        </message>
        <message>
            <source>All answers</source>
            <translation>Alle svar</translation>
        </message>
        <message>
            <source>the deadline is past</source>
            <translation>fristen er ute</translation>
        </message>
        <message>
            <source>has not answered yet</source>
            <translation>har ikke svart ennå</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Who is the file from?</source>
            <translation>Hvem er filen fra?</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Ta imot</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Navn på avsenderen</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Velg</translation>
        </message>
        <message>
            <source>Another sender</source>
            <translation>En annen avsender</translation>
        </message>
        <message>
            <source>Say who the file is from.</source>
            <translation>Oppgi hvem filen er fra.</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Take in files that came back</source>
            <translation>Ta imot filer som er kommet tilbake</translation>
        </message>
        <message>
            <source>Word and Excel files (*.docx *.xlsx)</source>
            <translation>Word- og Excel-filer (*.docx *.xlsx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <source>It was stopped before this file was taken in.</source>
            <translation>Mottaket ble stanset før denne filen ble tatt imot.</translation>
        </message>
        <message>
            <source>Taking in «{name}»</source>
            <translation>Tar imot «{name}»</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} av {count}</translation>
        </message>
        <message>
            <source>Show the files</source>
            <translation>Vis filene</translation>
        </message>
        <message>
            <source>Say who it is from …</source>
            <translation>Oppgi hvem den er fra …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
    </context>
    <context>
        <name>Recent</name>
        <message>
            <source>Open &amp;recent</source>
            <translation>Åpne &amp;nylig brukt</translation>
        </message>
        <message>
            <source>&amp;Clear the list</source>
            <translation>&amp;Tøm listen</translation>
        </message>
        <message>
            <source>The standard model</source>
            <translation>Standardmodellen</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore from a backup</source>
            <translation>Hent tilbake fra en sikkerhetskopi</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>The model as it is now is put aside as a backup first. What is begun and not saved does not come along.</source>
            <translation>Modellen slik den er nå, blir først lagt til side som sikkerhetskopi. Det som er påbegynt og ikke lagret, følger ikke med.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Tatt</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Endringer</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Siste endring</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Begrunnelse</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Størrelse</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sikkerhetskopier</translation>
        </message>
        <message>
            <source>Open the copy beside</source>
            <translation>Åpne kopien ved siden av</translation>
        </message>
        <message>
            <source>Copies it to the model's folder and opens it there in a window of its own.</source>
            <translation>Legger en kopi av den i modellens mappe og åpner den i et eget vindu.</translation>
        </message>
        <message>
            <source>Looking for backups …</source>
            <translation>Ser etter sikkerhetskopier …</translation>
        </message>
        <message>
            <source>There are no backups of this model yet. Make one from the File menu.</source>
            <translation>Det finnes ingen sikkerhetskopier av denne modellen ennå. Ta en fra Fil-menyen.</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>kan ikke leses</translation>
        </message>
        <message>
            <source>{author}, {at}</source>
            <translation>{author}, {at}</translation>
        </message>
        <message>
            <source>Checking that the copy is whole …</source>
            <translation>Kontrollerer at kopien er hel …</translation>
        </message>
        <message>
            <source>The copy is not whole and cannot be restored. {problem}</source>
            <translation>Kopien er ikke hel og kan ikke hentes tilbake. {problem}</translation>
        </message>
        <message>
            <source>✓ The copy is whole.</source>
            <translation>✓ Kopien er hel.</translation>
        </message>
        <message>
            <source>Putting the present model aside and restoring the copy …</source>
            <translation>Legger modellen til side og henter tilbake kopien …</translation>
        </message>
    </context>
    <context>
        <name>RoundCard</name>
        <message>
            <source>How far it has come</source>
            <translation>Hvor langt arbeidet er kommet</translation>
        </message>
        <message>
            <source>Nothing has come back yet. Drop the files on the window as they come.</source>
            <translation>Ingen har svart ennå. Slipp filene på vinduet etter hvert som de kommer.</translation>
        </message>
        <message>
            <source>What has come back so far proposes nothing.</source>
            <translation>Det som har kommet hittil, foreslår ingenting.</translation>
        </message>
        <message numerus="yes">
            <source>All %n input(s) that have come are weighed.</source>
            <translation>
                <numerusform>%n innspill har kommet, og er vurdert.</numerusform>
                <numerusform>Alle de %n innspillene som har kommet, er vurdert.</numerusform>
            </translation>
        </message>
        <message>
            <source>{weighed} of {inputs} inputs are weighed</source>
            <translation>{weighed} av {inputs} innspill er vurdert</translation>
        </message>
        <message numerus="yes">
            <source>%n not placed</source>
            <translation>
                <numerusform>%n ikke plassert</numerusform>
                <numerusform>%n ikke plassert</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} came {day} and could not be taken in. Ask for it anew.</source>
            <translation>{file} kom {day} og kunne ikke tas imot. Be om den på nytt.</translation>
        </message>
    </context>
    <context>
        <name>RoundDeeds</name>
        <message numerus="yes">
            <source>Weigh the %n that wait(s)</source>
            <translation>
                <numerusform>Vurder det ene som venter</numerusform>
                <numerusform>Vurder de %n som venter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n round(s)</source>
            <translation>
                <numerusform>Runden</numerusform>
                <numerusform>Alle %n rundene</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundPage</name>
        <message>
            <source>Inputs</source>
            <translation>Innspill</translation>
        </message>
        <message>
            <source>This is the last input</source>
            <translation>Dette er det siste innspillet</translation>
        </message>
        <message>
            <source>This is the first input</source>
            <translation>Dette er det første innspillet</translation>
        </message>
        <message>
            <source>There is no input in this round yet.</source>
            <translation>Det er ikke kommet noe innspill i denne runden ennå.</translation>
        </message>
        <message>
            <source>That was the last one. Here it begins again from the top.</source>
            <translation>Det var det siste. Herfra begynner det øverst igjen.</translation>
        </message>
        <message>
            <source>That was the first one. Here it goes on from the end.</source>
            <translation>Det var det første. Herfra fortsetter det nedenfra.</translation>
        </message>
        <message>
            <source>This is the only input that is not weighed.</source>
            <translation>Dette er det eneste innspillet som ikke er vurdert.</translation>
        </message>
        <message>
            <source>All inputs of the round are weighed.</source>
            <translation>Alle innspillene i runden er vurdert.</translation>
        </message>
        <message>
            <source>Inputs · {name}</source>
            <translation>Innspill · {name}</translation>
        </message>
    </context>
    <context>
        <name>RoundSummary</name>
        <message>
            <source>Sent out {day} as «{edition}»</source>
            <translation>Sendt ut {day} som «{edition}»</translation>
        </message>
        <message>
            <source>Waiting for {names}</source>
            <translation>Venter på {names}</translation>
        </message>
        <message>
            <source>The deadline was {day}</source>
            <translation>Fristen gikk ut {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n dag igjen</numerusform>
                <numerusform>%n dager igjen</numerusform>
            </translation>
        </message>
        <message>
            <source>it is today</source>
            <translation>det er i dag</translation>
        </message>
        <message>
            <source>Deadline {day}, {rest}</source>
            <translation>Frist {day}, {rest}</translation>
        </message>
    </context>
    <context>
        <name>RoundsPage</name>
        <message>
            <source>Inputs</source>
            <translation>Innspill</translation>
        </message>
    </context>
    <context>
        <name>RuleFilter</name>
        <message>
            <source>Kinds of findings</source>
            <translation>Slag av funn</translation>
        </message>
        <message>
            <source>Show all kinds</source>
            <translation>Vis alle slag</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle slag</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n slag</numerusform>
                <numerusform>%n slag</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>Close anyway</source>
            <translation>Lukk likevel</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Vis teksten</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) are not saved and will be lost if you close.</source>
            <translation>
                <numerusform>%n tekst er ikke lagret og går tapt hvis du lukker vinduet.</numerusform>
                <numerusform>%n tekster er ikke lagret og går tapt hvis du lukker vinduet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) are not saved. They will be here when you open the model again.</source>
            <translation>
                <numerusform>%n tekst er ikke lagret. Den er her når du åpner modellen igjen.</numerusform>
                <numerusform>%n tekster er ikke lagret. De er her når du åpner modellen igjen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you write is not kept until it is saved. {reason}</source>
            <translation>Det du skriver, blir ikke tatt vare på før det er lagret. {reason}</translation>
        </message>
        <message>
            <source>The place where you wrote is removed, so this is not saved: «{text}».</source>
            <translation>Punktet du skrev i, er fjernet, så dette er ikke lagret: «{text}».</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopier teksten</translation>
        </message>
        <message>
            <source>The text is copied. Paste it where it belongs.</source>
            <translation>Teksten er kopiert. Lim den inn der den hører hjemme.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>The text that was not saved is thrown away.</source>
            <translation>Teksten som ikke var lagret, er forkastet.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Overview</source>
            <translation>Oversikt</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrise</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Fotnoter</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Hjemler</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Dekning</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Utgaver</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Sammenlign</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Innspill</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>Send out for input</source>
            <translation>Send ut til innspill</translation>
        </message>
        <message>
            <source>Send out</source>
            <translation>Send ut</translation>
        </message>
        <message>
            <source>Calendar …</source>
            <translation>Kalender …</translation>
        </message>
        <message>
            <source>Writing to {name}</source>
            <translation>Skriver til {name}</translation>
        </message>
        <message>
            <source>A new round</source>
            <translation>En ny runde</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Name of the round</source>
            <translation>Navn på runden</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Mottakere</translation>
        </message>
        <message>
            <source>Other recipients, one on each line</source>
            <translation>Andre mottakere, én på hver linje</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) get a Word copy, a reply form in Excel and a covering memo each.</source>
            <translation>
                <numerusform>%n mottaker får en Word-kopi, et svarskjema i Excel og et følgenotat.</numerusform>
                <numerusform>%n mottakere får hver sin Word-kopi, et svarskjema i Excel og et følgenotat.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are written from the edition «{name}», as the others got them.</source>
            <translation>Filene skrives fra utgaven «{name}», slik de andre har fått dem.</translation>
        </message>
        <message>
            <source>The model is frozen as it is now, as the edition «{name}».</source>
            <translation>Modellen fryses slik den står nå, som utgaven «{name}».</translation>
        </message>
        <message>
            <source>Give the round a name that is not digits only.</source>
            <translation>Gi runden et navn som ikke bare består av sifre.</translation>
        </message>
        <message>
            <source>There is an edition of this name already.</source>
            <translation>Det finnes allerede en utgave med dette navnet.</translation>
        </message>
        <message>
            <source>Choose at least one recipient.</source>
            <translation>Velg minst én mottaker.</translation>
        </message>
        <message>
            <source>That day has passed. Choose a later one.</source>
            <translation>Den dagen er passert. Velg en senere dag.</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>It was stopped; nothing was frozen and nothing was written.</source>
            <translation>Utsendingen ble stanset. Ingenting er frosset, og ingenting er skrevet.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) for «{round}» are ready to be sent, in «{folder}».</source>
            <translation>
                <numerusform>%n fil til «{round}» er klar til å sendes. Den ligger i «{folder}».</numerusform>
                <numerusform>%n filer til «{round}» er klare til å sendes. De ligger i «{folder}».</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder was made.</source>
            <translation>Mappen ble laget.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsWindow</name>
        <message>
            <source>Keys</source>
            <translation>Hurtigtaster</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Hva den gjør</translation>
        </message>
        <message>
            <source>Find by words or keys</source>
            <translation>Søk etter ord eller taster</translation>
        </message>
        <message>
            <source>No key does that. Try another word.</source>
            <translation>Ingen tast gjør det. Prøv et annet ord.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Working</source>
            <translation>Arbeider</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Åpner …</translation>
        </message>
        <message>
            <source>✓ Everything is saved</source>
            <translation>✓ Alt er lagret</translation>
        </message>
        <message>
            <source>✓ Saved {time}</source>
            <translation>✓ Lagret {time}</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Lagrer …</translation>
        </message>
        <message>
            <source>Writing …</source>
            <translation>Skriver …</translation>
        </message>
        <message>
            <source>✓ Kept, not saved yet</source>
            <translation>✓ Tatt vare på, ikke lagret</translation>
        </message>
        <message>
            <source>The last change is not saved</source>
            <translation>Siste endring er ikke lagret</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Skrivebeskyttet</translation>
        </message>
        <message>
            <source>The model is not open</source>
            <translation>Modellen er ikke åpen</translation>
        </message>
        <message>
            <source>{author} writes</source>
            <translation>Skriver: {author}</translation>
        </message>
        <message>
            <source>{author} writes; choose to change it</source>
            <translation>Skriver: {author}. Velg for å endre navnet</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n funn</numerusform>
                <numerusform>%n funn</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}; choose to see the checks</source>
            <translation>{count}; velg for å se kontrollen</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>Kontrollerer …</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>Alt+Down lists more steps</source>
            <translation>Alt+Pil ned viser flere steg</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Henter …</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Undo {step}</source>
            <translation>Angre {step}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Gjør om</translation>
        </message>
        <message>
            <source>Redo {step}</source>
            <translation>Gjør om {step}</translation>
        </message>
        <message>
            <source>change</source>
            <translation>endring</translation>
        </message>
        <message>
            <source>particulars</source>
            <translation>opplysninger</translation>
        </message>
        <message>
            <source>footnote</source>
            <translation>fotnote</translation>
        </message>
        <message>
            <source>marking</source>
            <translation>merking</translation>
        </message>
        <message>
            <source>splitting</source>
            <translation>deling</translation>
        </message>
        <message>
            <source>joining</source>
            <translation>sammenslåing</translation>
        </message>
        <message>
            <source>addition</source>
            <translation>tilføying</translation>
        </message>
        <message>
            <source>move</source>
            <translation>flytting</translation>
        </message>
        <message>
            <source>shift</source>
            <translation>innrykk</translation>
        </message>
        <message>
            <source>removal</source>
            <translation>fjerning</translation>
        </message>
        <message>
            <source>restoring</source>
            <translation>gjenoppretting</translation>
        </message>
        <message>
            <source>placing</source>
            <translation>plassering</translation>
        </message>
        <message>
            <source>assessment</source>
            <translation>vurdering</translation>
        </message>
        <message>
            <source>withdrawal</source>
            <translation>tilbaketrekking</translation>
        </message>
        <message>
            <source>word in the list</source>
            <translation>ord i ordlisten</translation>
        </message>
        <message>
            <source>word out of the list</source>
            <translation>ord ut av listen</translation>
        </message>
        <message>
            <source>leaving as it is</source>
            <translation>la det stå</translation>
        </message>
        <message>
            <source>new check</source>
            <translation>ny kontroll</translation>
        </message>
        <message>
            <source>change of {item}</source>
            <translation>endring av {item}</translation>
        </message>
        <message>
            <source>change of particulars of {item}</source>
            <translation>endrede opplysninger om {item}</translation>
        </message>
        <message>
            <source>footnote to {item}</source>
            <translation>fotnote til {item}</translation>
        </message>
        <message>
            <source>marking of {item}</source>
            <translation>merking av {item}</translation>
        </message>
        <message>
            <source>splitting of {item}</source>
            <translation>deling av {item}</translation>
        </message>
        <message>
            <source>joining of {item}</source>
            <translation>sammenslåing av {item}</translation>
        </message>
        <message>
            <source>addition of {item}</source>
            <translation>tilføying av {item}</translation>
        </message>
        <message>
            <source>move of {item}</source>
            <translation>flytting av {item}</translation>
        </message>
        <message>
            <source>shift of {item}</source>
            <translation>innrykk av {item}</translation>
        </message>
        <message>
            <source>removal of {item}</source>
            <translation>fjerning av {item}</translation>
        </message>
        <message>
            <source>restoring of {item}</source>
            <translation>gjenoppretting av {item}</translation>
        </message>
        <message>
            <source>placing of an input at {item}</source>
            <translation>plassering av innspill på {item}</translation>
        </message>
        <message>
            <source>assessment of input on {item}</source>
            <translation>vurdering av innspill til {item}</translation>
        </message>
        <message>
            <source>withdrawal of the receipt from {item}</source>
            <translation>tilbaketrekking av mottaket fra {item}</translation>
        </message>
        <message>
            <source>the word {item} in the word list</source>
            <translation>ordet {item} i ordlisten</translation>
        </message>
        <message>
            <source>removal of the word {item}</source>
            <translation>fjerning av ordet {item} fra ordlisten</translation>
        </message>
        <message>
            <source>leaving {item} as it is</source>
            <translation>«La det stå» for {item}</translation>
        </message>
        <message>
            <source>new check of {item}</source>
            <translation>ny kontroll av {item}</translation>
        </message>
        <message>
            <source>assessment of {count} inputs</source>
            <translation>vurdering av {count} innspill</translation>
        </message>
        <message>
            <source>{count} items</source>
            <translation>{count} punkter</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringer</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {changes} shown</source>
            <translation>{shown} av {changes} vist</translation>
        </message>
        <message>
            <source>{changes}: {model} in the model, {memos} in memos</source>
            <translation>{changes}: {model} i modellen, {memos} i notater</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in the text</source>
            <translation>
                <numerusform>%n sted i teksten</numerusform>
                <numerusform>%n steder i teksten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} og flere</translation>
        </message>
        <message numerus="yes">
            <source>{names} made %n change(s) meanwhile.</source>
            <translation>
                <numerusform>{names} har gjort %n endring i mellomtiden.</numerusform>
                <numerusform>{names} har gjort %n endringer i mellomtiden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also open on {machines}</source>
            <translation>Også åpen på {machines}</translation>
        </message>
        <message>
            <source>Also open in another window</source>
            <translation>Også åpen i et annet vindu</translation>
        </message>
    </context>
    <context>
        <name>TemplateButton</name>
        <message>
            <source>The program's own</source>
            <translation>Programmets egen</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Velg en fil …</translation>
        </message>
        <message>
            <source>Save a copy to restyle in Word …</source>
            <translation>Lagre en kopi av malen …</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Velg en mal</translation>
        </message>
        <message>
            <source>Save a copy of the template</source>
            <translation>Lagre en kopi av malen</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word-dokumenter (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Fotnoter</translation>
        </message>
        <message>
            <source>There is no footnote yet. Go to a text and press Ctrl+Alt+F to give it one.</source>
            <translation>Det er ingen fotnoter ennå. Gå til en tekst og trykk Ctrl+Alt+F for å lage en.</translation>
        </message>
        <message>
            <source>Nothing stands here yet. Press Ctrl+N on the heading to begin.</source>
            <translation>Her står det ingenting ennå. Trykk Ctrl+N på overskriften for å begynne.</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Vedlegg</translation>
        </message>
        <message>
            <source>Chapter {number}</source>
            <translation>Kapittel {number}</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Modellen</translation>
        </message>
    </context>
    <context>
        <name>TextsDialog</name>
        <message>
            <source>Leave it as it is</source>
            <translation>Avgjør senere</translation>
        </message>
        <message>
            <source>How it shall read</source>
            <translation>Slik skal det stå</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Bruk denne</translation>
        </message>
    </context>
    <context>
        <name>ThingsModel</name>
        <message>
            <source>no function</source>
            <translation>ingen funksjon</translation>
        </message>
        <message>
            <source>no legal basis</source>
            <translation>ingen hjemmel</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>Time line</source>
            <translation>Tidslinje</translation>
        </message>
        <message>
            <source>Show older changes</source>
            <translation>Vis eldre endringer</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>today {time}</source>
            <translation>i dag {time}</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringer</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft · {count} since the approval of {date}</source>
            <translation>Utkast · {count} siden godkjenning {date}</translation>
        </message>
        <message>
            <source>Draft · {count} since the circulation of {date}</source>
            <translation>Utkast · {count} siden utkastet {date}</translation>
        </message>
        <message>
            <source>The changes are counted from «{name}», approved {date}. Press to see them word by word ({key}).</source>
            <translation>Endringene er regnet fra «{name}», som ble godkjent {date}. Trykk for å se dem ord for ord ({key}).</translation>
        </message>
        <message>
            <source>The changes are counted from «{name}», sent out {date}. Press to see them word by word ({key}).</source>
            <translation>Endringene er regnet fra «{name}», som ble sendt ut {date}. Trykk for å se dem ord for ord ({key}).</translation>
        </message>
    </context>
    <context>
        <name>TourCard</name>
        <message>
            <source>End</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>Tab leads here, Enter goes on, Esc ends the tour.</source>
            <translation>Tab fører hit, Enter går videre, Esc avslutter.</translation>
        </message>
        <message>
            <source>{step} of {of}</source>
            <translation>{step} av {of}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Ferdig</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>The whole model</source>
            <translation>Hele modellen</translation>
        </message>
        <message>
            <source>Here is the model in the order of the document. A number tells how much has changed there.</source>
            <translation>Her står modellen i dokumentets rekkefølge. Tallet sier hvor mye som er endret der.</translation>
        </message>
        <message>
            <source>Write where the text stands</source>
            <translation>Skriv der teksten står</translation>
        </message>
        <message>
            <source>Click in a text and write. It is saved when you go on, and can always be undone.</source>
            <translation>Klikk i en tekst og skriv. Den blir lagret når du går videre, og kan alltid angres.</translation>
        </message>
        <message>
            <source>What lies behind a line</source>
            <translation>Hva som ligger bak en linje</translation>
        </message>
        <message>
            <source>Who wrote it, when and why, who asked for it, and which meeting approved it.</source>
            <translation>Hvem som skrev den, når og hvorfor, hvem som ba om det, og hvilket møte som godkjente det.</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Hva som er endret</translation>
        </message>
        <message>
            <source>Here you see how far the draft is from the last edition. {key} shows it word by word.</source>
            <translation>Her ser du hvor mye som er endret siden siste utgave. {key} viser det ord for ord.</translation>
        </message>
        <message>
            <source>What wants attention</source>
            <translation>Det du bør se på</translation>
        </message>
        <message>
            <source>Spelling and references are checked while you write. {key} goes to the next thing to look at.</source>
            <translation>Rettskriving og henvisninger blir kontrollert mens du skriver. {key} går til det neste du bør se på.</translation>
        </message>
        <message>
            <source>Help where you are</source>
            <translation>Hjelp der du er</translation>
        </message>
        <message>
            <source>{key} opens the user guide at the chapter that suits. The Help menu also has a practice model, in which nothing can go wrong.</source>
            <translation>{key} åpner veiledningen i kapitlet som passer. I Hjelp-menyen finner du også en øvingsmodell, der ingenting kan gå galt.</translation>
        </message>
    </context>
    <context>
        <name>WaysBack</name>
        <message>
            <source>Bring back</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>Bring back as it was then</source>
            <translation>Hent tilbake slik det var da</translation>
        </message>
        <message>
            <source>Restore this wording</source>
            <translation>Gjenopprett denne ordlyden</translation>
        </message>
        <message>
            <source>Move back here</source>
            <translation>Flytt tilbake hit</translation>
        </message>
        <message>
            <source>Restore the facts</source>
            <translation>Gjenopprett opplysningene</translation>
        </message>
        <message>
            <source>Restore wording and place</source>
            <translation>Gjenopprett ordlyd og plass</translation>
        </message>
        <message>
            <source>Restore wording and facts</source>
            <translation>Gjenopprett ordlyd og opplysninger</translation>
        </message>
        <message>
            <source>Restore place and facts</source>
            <translation>Gjenopprett plass og opplysninger</translation>
        </message>
        <message>
            <source>Restore wording, place and facts</source>
            <translation>Gjenopprett ordlyd, plass og opplysninger</translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>Followed</source>
            <translation>Tas til følge</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Delvis</translation>
        </message>
        <message>
            <source>Not followed</source>
            <translation>Ikke til følge</translation>
        </message>
        <message>
            <source>For information</source>
            <translation>Til orientering</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Utsatt</translation>
        </message>
        <message>
            <source>Save the assessment</source>
            <translation>Lagre vurderingen</translation>
        </message>
        <message>
            <source>Use the wording</source>
            <translation>Bruk ordlyden</translation>
        </message>
        <message>
            <source>Add the item</source>
            <translation>Legg til punktet</translation>
        </message>
        <message>
            <source>Remove the item</source>
            <translation>Fjern punktet</translation>
        </message>
        <message>
            <source>Move the item</source>
            <translation>Flytt punktet</translation>
        </message>
        <message>
            <source>The item is added and is {where}.</source>
            <translation>Punktet legges til og {where}.</translation>
        </message>
        <message>
            <source>The item is moved and is {where}.</source>
            <translation>Punktet flyttes og {where}.</translation>
        </message>
        <message>
            <source>The item is removed from the model. It can be undone.</source>
            <translation>Punktet fjernes fra modellen. Det kan angres.</translation>
        </message>
        <message>
            <source>The wording is used.</source>
            <translation>Ordlyden er brukt.</translation>
        </message>
        <message>
            <source>The item is added.</source>
            <translation>Punktet er lagt til.</translation>
        </message>
        <message>
            <source>The item is removed.</source>
            <translation>Punktet er fjernet.</translation>
        </message>
        <message>
            <source>The item is moved.</source>
            <translation>Punktet er flyttet.</translation>
        </message>
        <message>
            <source>The wording in the model stays. Undo the assessment, or change the item yourself.</source>
            <translation>Ordlyden i modellen blir stående. Angre vurderingen, eller endre punktet selv.</translation>
        </message>
        <message>
            <source>The item that was added stays. Undo the assessment, or remove the item yourself.</source>
            <translation>Punktet som ble lagt til, blir stående. Angre vurderingen, eller fjern punktet selv.</translation>
        </message>
        <message>
            <source>The item stays removed. Undo the assessment, or bring the item back yourself.</source>
            <translation>Punktet er fortsatt fjernet. Angre vurderingen, eller hent punktet tilbake selv.</translation>
        </message>
        <message>
            <source>The item stays where it was moved. Undo the assessment, or move the item yourself.</source>
            <translation>Punktet blir stående der det ble flyttet. Angre vurderingen, eller flytt punktet selv.</translation>
        </message>
        <message>
            <source>The wording was used: «{wording}».</source>
            <translation>Ordlyden ble brukt: «{wording}».</translation>
        </message>
        <message>
            <source>The item was added: «{wording}».</source>
            <translation>Punktet ble lagt til: «{wording}».</translation>
        </message>
        <message>
            <source>The item was removed.</source>
            <translation>Punktet ble fjernet.</translation>
        </message>
        <message>
            <source>The item was moved.</source>
            <translation>Punktet ble flyttet.</translation>
        </message>
        <message>
            <source>{done} It has been changed since.</source>
            <translation>{done} Det er endret siden.</translation>
        </message>
        <message>
            <source>Weigh alike: {names}</source>
            <translation>Vurder likt: {names}</translation>
        </message>
        <message>
            <source>Weigh both together</source>
            <translation>Vurder begge samlet</translation>
        </message>
        <message>
            <source>Weigh all three together</source>
            <translation>Vurder alle tre samlet</translation>
        </message>
        <message>
            <source>Weigh all {count} together</source>
            <translation>Vurder alle {count} samlet</translation>
        </message>
        <message>
            <source>The same outcome and reason for {names}</source>
            <translation>Samme utfall og begrunnelse for {names}</translation>
        </message>
        <message>
            <source>Answer as to {sender} in {round}</source>
            <translation>Svar som til {sender} i {round}</translation>
        </message>
        <message>
            <source>Answer as in {round}</source>
            <translation>Svar som i {round}</translation>
        </message>
    </context>
    <context>
        <name>WeighingForm</name>
        <message>
            <source>Choose an outcome first.</source>
            <translation>Velg et utfall først.</translation>
        </message>
        <message>
            <source>Write why. Whoever sent the input will read it.</source>
            <translation>Skriv hvorfor. Den som sendte innspillet, leser det.</translation>
        </message>
        <message>
            <source>Nothing is done to the model: the input has no place in it. Write why it is followed all the same.</source>
            <translation>Ingenting gjøres i modellen, for innspillet har ikke noe sted der. Skriv hvorfor det likevel tas til følge.</translation>
        </message>
    </context>
    <context>
        <name>WeighingHead</name>
        <message>
            <source>Assessment</source>
            <translation>Vurdering</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Forkast</translation>
        </message>
        <message>
            <source>Take back the assessment</source>
            <translation>Ta tilbake vurderingen</translation>
        </message>
        <message>
            <source>not weighed</source>
            <translation>ikke vurdert</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>lagret</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>ikke lagret</translation>
        </message>
        <message>
            <source>changed, not saved</source>
            <translation>endret, ikke lagret</translation>
        </message>
    </context>
    <context>
        <name>Wishing</name>
        <message numerus="yes">
            <source>Removed %n item(s).</source>
            <translation>
                <numerusform>Fjernet %n punkt.</numerusform>
                <numerusform>Fjernet %n punkter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed «{text}» and %n item(s) under it.</source>
            <translation>
                <numerusform>Fjernet «{text}» og %n punkt under.</numerusform>
                <numerusform>Fjernet «{text}» og %n punkter under.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordChoices</name>
        <message>
            <source>collides with {names}</source>
            <translation>kolliderer med {names}</translation>
        </message>
        <message>
            <source>changed by hand</source>
            <translation>endret for hånd</translation>
        </message>
        <message>
            <source>The choice has {theirs}, you have {ours}.</source>
            <translation>Valget gir {theirs}, du har {ours}.</translation>
        </message>
        <message>
            <source>put in «{after}»</source>
            <translation>legg til «{after}»</translation>
        </message>
        <message>
            <source>take out «{before}»</source>
            <translation>ta ut «{before}»</translation>
        </message>
        <message>
            <source>line break</source>
            <translation>linjeskift</translation>
        </message>
        <message>
            <source>space</source>
            <translation>mellomrom</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ingenting</translation>
        </message>
        <message>
            <source>Words to choose</source>
            <translation>Ord å velge mellom</translation>
        </message>
    </context>
    <context>
        <name>WordMenu</name>
        <message>
            <source>Looking for suggestions …</source>
            <translation>Leter etter forslag …</translation>
        </message>
        <message>
            <source>Add to the word list</source>
            <translation>Legg til i ordlisten</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>La det stå</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Ingen forslag</translation>
        </message>
    </context>
    <context>
        <name>WordingEditor</name>
        <message>
            <source>Final wording</source>
            <translation>Endelig ordlyd</translation>
        </message>
    </context>
    <context>
        <name>WordingPart</name>
        <message>
            <source>Use the words of the choice</source>
            <translation>Bruk ordene fra valget</translation>
        </message>
        <message>
            <source>What you have written stands.</source>
            <translation>Det du har skrevet, står.</translation>
        </message>
        <message>
            <source>No longer taken, because the two collide: {choices}</source>
            <translation>Ikke lenger valgt, fordi de kolliderer: {choices}</translation>
        </message>
        <message>
            <source>Taken: {choices}</source>
            <translation>Valgt: {choices}</translation>
        </message>
        <message>
            <source>Left: {choices}</source>
            <translation>Ikke lenger valgt: {choices}</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>Clear the field</source>
            <translation>Tøm feltet</translation>
        </message>
    </context>
    <context>
        <name>WrittenFiles</name>
        <message>
            <source>Open the file</source>
            <translation>Åpne filen</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Åpne mappen</translation>
        </message>
        <message>
            <source>«{name}» is no longer there.</source>
            <translation>«{name}» finnes ikke lenger.</translation>
        </message>
        <message>
            <source>No program was found that can open «{name}».</source>
            <translation>Fant ikke noe program som kan åpne «{name}».</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <source>Let go to open the model</source>
            <translation>Slipp for å åpne modellen</translation>
        </message>
        <message>
            <source>Let go of the files to take in what they say</source>
            <translation>Slipp filene for å ta imot innspill</translation>
        </message>
    </context>
</TS>
