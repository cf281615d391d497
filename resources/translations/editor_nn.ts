<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
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
            <translation>Lisensar</translation>
        </message>
        <message>
            <source>Editor for Bufetat's service model</source>
            <translation>Redigering av Bufetats tenestemodell</translation>
        </message>
        <message>
            <source>The program is free under the MIT License.</source>
            <translation>Programmet er fritt under MIT-lisensen.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versjonar</translation>
        </message>
        <message>
            <source>Where your files lie</source>
            <translation>Kvar filene dine ligg</translation>
        </message>
        <message>
            <source>Copy what is told here</source>
            <translation>Kopier opplysningane</translation>
        </message>
    </context>
    <context>
        <name>AccountBar</name>
        <message>
            <source>Account of all that came back</source>
            <translation>Rekneskap for alt som kom tilbake</translation>
        </message>
        <message>
            <source>These do not add up</source>
            <translation>Dette går ikkje opp</translation>
        </message>
        <message numerus="yes">
            <source>%n fragment(s)</source>
            <translation>
                <numerusform>%n tekstbit</numerusform>
                <numerusform>%n tekstbitar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n uendra</numerusform>
                <numerusform>%n uendra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n endra ordlyd</numerusform>
                <numerusform>%n endra ordlyd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n kommentar</numerusform>
                <numerusform>%n kommentarar</numerusform>
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
                <numerusform>%n foreslått fjerna</numerusform>
                <numerusform>%n foreslått fjerna</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n flytta</numerusform>
                <numerusform>%n flytta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not placed</source>
            <translation>
                <numerusform>%n ikkje plassert</numerusform>
                <numerusform>%n ikkje plassert</numerusform>
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
            <translation>&amp;Innspel</translation>
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
            <translation>Gjer om</translation>
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
            <translation>Merk heile lista</translation>
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
            <translation>Nytt punkt av same slag</translation>
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
            <translation>Førebels</translation>
        </message>
        <message>
            <source>Particulars …</source>
            <translation>Opplysningar …</translation>
        </message>
        <message>
            <source>Give a reason</source>
            <translation>Gi ei grunngiving</translation>
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
            <translation>Førre treff</translation>
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
            <translation>Flytt til cella til venstre</translation>
        </message>
        <message>
            <source>Move to the cell on the right</source>
            <translation>Flytt til cella til høgre</translation>
        </message>
        <message>
            <source>Make it a sub-entry</source>
            <translation>Gjer til deloppgåve</translation>
        </message>
        <message>
            <source>Make it an entry of its own</source>
            <translation>Gjer til eiga oppgåve</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historikk</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Førehandsvising</translation>
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
            <translation>Vanleg storleik</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Fargar som systemet</translation>
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
            <translation>Høg kontrast</translation>
        </message>
        <message>
            <source>Next section</source>
            <translation>Neste del</translation>
        </message>
        <message>
            <source>Previous section</source>
            <translation>Førre del</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Samanlikn</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Neste endring</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Førre endring</translation>
        </message>
        <message>
            <source>New memo …</source>
            <translation>Nytt notat …</translation>
        </message>
        <message>
            <source>Write what has changed</source>
            <translation>Skriv inn kva som er endra</translation>
        </message>
        <message>
            <source>Write what has come in</source>
            <translation>Skriv inn innspela</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Oversyn</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Heimlar</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Dekning</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Utgåver</translation>
        </message>
        <message>
            <source>Approve …</source>
            <translation>Godkjenn …</translation>
        </message>
        <message>
            <source>Who writes …</source>
            <translation>Kven skriv …</translation>
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
            <translation>Vis innspela</translation>
        </message>
        <message>
            <source>Next not weighed</source>
            <translation>Neste ikkje vurdert</translation>
        </message>
        <message>
            <source>Previous not weighed</source>
            <translation>Førre ikkje vurdert</translation>
        </message>
        <message>
            <source>Write answers …</source>
            <translation>Skriv svar …</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Brukarrettleiing</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Snøggtastar</translation>
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
            <translation>Vis loggfila</translation>
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
            <translation>Opne …</translation>
        </message>
        <message>
            <source>New window</source>
            <translation>Nytt vindauge</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Lagre ein kopi …</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Ta tryggingskopi no</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Hent tilbake frå ein tryggingskopi …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Eksporter …</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Lukk vindauget</translation>
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
            <translation>Førre funn</translation>
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
            <translation>Legg til i ordlista</translation>
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
            <translation>Lagre vurderinga</translation>
        </message>
        <message>
            <source>Weigh together</source>
            <translation>Vurder samla</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Forkast</translation>
        </message>
        <message>
            <source>Take back the assessment</source>
            <translation>Ta tilbake vurderinga</translation>
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
            <translation>Skriv svar på innspela</translation>
        </message>
        <message>
            <source>Write the files</source>
            <translation>Skriv filene</translation>
        </message>
        <message>
            <source>A letter to each who has answered (Word)</source>
            <translation>Svarbrev til kvar som har svara (Word)</translation>
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
            <translation>Modellen med innspela som merknader (Word)</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>Kva som skal skrivast</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will be written.</source>
            <translation>
                <numerusform>Det blir skrive %n fil.</numerusform>
                <numerusform>Det blir skrive %n filer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has proposed or said anything.</source>
            <translation>Ingen har kome med innspel.</translation>
        </message>
        <message numerus="yes">
            <source>All %n input(s) are weighed.</source>
            <translation>
                <numerusform>%n innspel er vurdert.</numerusform>
                <numerusform>Alle dei %n innspela er vurdert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{waiting} of %n input(s) are not weighed yet, and are told as such.</source>
            <translation>
                <numerusform>{waiting} av %n innspel er ikkje vurdert enno, og står som «ikkje vurdert».</numerusform>
                <numerusform>{waiting} av %n innspel er ikkje vurdert enno, og står som «ikkje vurdert».</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Vel minst eitt.</translation>
        </message>
        <message>
            <source>Nobody has answered this round yet, so there is nothing to write.</source>
            <translation>Ingen har svara på denne runden enno, så det er ingenting å skrive.</translation>
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
            <translation>Det blei stansa. Ingenting er skrive.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to «{folder}».</source>
            <translation>
                <numerusform>%n fil er skriven. Den ligg i «{folder}».</numerusform>
                <numerusform>%n filer er skrivne. Dei ligg i «{folder}».</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder was made.</source>
            <translation>Mappa blei laga.</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPart</name>
        <message>
            <source>Final wording</source>
            <translation>Endeleg ordlyd</translation>
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
            <translation>Modellen blir frosen slik den står no. Seinare endringar høyrer til neste utkast.</translation>
        </message>
        <message>
            <source>Name of the edition</source>
            <translation>Namn på utgåva</translation>
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
            <translation>Avgjerd (kan stå tom)</translation>
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
            <translation>Trykk {keys} eller knappen for å godkjenne likevel. Enter åleine godkjenner ikkje.</translation>
        </message>
        <message>
            <source>Approve anyway</source>
            <translation>Godkjenn likevel</translation>
        </message>
        <message>
            <source>Give the edition a name that is not digits only.</source>
            <translation>Gi utgåva eit namn som ikkje berre består av siffer.</translation>
        </message>
        <message>
            <source>There is an edition of this name already.</source>
            <translation>Det finst allereie ei utgåve med dette namnet.</translation>
        </message>
        <message>
            <source>The case number is missing.</source>
            <translation>Saksnummeret manglar.</translation>
        </message>
    </context>
    <context>
        <name>ArrivalWords</name>
        <message>
            <source>{sender} has answered before; withdraw the earlier answer if this one replaces it.</source>
            <translation>{sender} har svara før; trekk tilbake det gamle svaret dersom dette erstattar det.</translation>
        </message>
        <message>
            <source>Came back unchanged from {sender}.</source>
            <translation>Kom uendra tilbake frå {sender}.</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) from {sender}.</source>
            <translation>
                <numerusform>%n innspel frå {sender}.</numerusform>
                <numerusform>%n innspel frå {sender}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not placed yet.</source>
            <translation>Det er ikkje plassert.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them is not placed yet.</source>
            <translation>
                <numerusform>%n av dei er ikkje plassert.</numerusform>
                <numerusform>%n av dei er ikkje plassert.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» does not say who it is from.</source>
            <translation>«{name}» seier ikkje kven den er frå.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in</source>
            <translation>
                <numerusform>%n fil motteken</numerusform>
                <numerusform>%n filer mottekne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>%n ikkje teke imot</numerusform>
                <numerusform>%n ikkje teke imot</numerusform>
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
            <translation>{name}: motteke</translation>
        </message>
        <message>
            <source>{name}: not taken in</source>
            <translation>{name}: ikkje teke imot</translation>
        </message>
        <message>
            <source>Who is it from? …</source>
            <translation>Kven er den frå? …</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Say who {name} is from</source>
            <translation>Oppgi kven {name} er frå</translation>
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
            <translation>Mottaket blei trekt tilbake medan du skreiv, så dette kan ikkje lagrast. Kopier det du treng, og forkast det.</translation>
        </message>
        <message>
            <source>The assessment has been taken back while you wrote. Save if yours is to hold.</source>
            <translation>Vurderinga er teken tilbake medan du skreiv. Lagre dersom din skal gjelde.</translation>
        </message>
        <message>
            <source>{who} weighed this while you wrote: {outcome}. Save if yours is to hold instead, or throw yours away.</source>
            <translation>{who} vurderte dette medan du skreiv: {outcome}. Lagre dersom din vurdering skal gjelde i staden, eller forkast din.</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Nokon andre</translation>
        </message>
        <message>
            <source>The item was removed while you wrote. Restore it, or save the assessment alone.</source>
            <translation>Punktet blei fjerna medan du skreiv. Gjenopprett det, eller lagre vurderinga åleine.</translation>
        </message>
        <message>
            <source>The item was changed while you wrote. Your wording now has both.</source>
            <translation>Punktet blei endra medan du skreiv. Ordlyden din har no begge delar.</translation>
        </message>
        <message>
            <source>The item was changed in the same words while you wrote, and reads «{now}». Your wording stands as you wrote it. Read it over, and save.</source>
            <translation>Punktet blei endra i dei same orda medan du skreiv, og lyder no «{now}». Ordlyden din står slik du skreiv den. Les over, og lagre.</translation>
        </message>
    </context>
    <context>
        <name>AttentionCard</name>
        <message>
            <source>What wants attention</source>
            <translation>Det du bør sjå på</translation>
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
            <translation>Opne kontrollen</translation>
        </message>
        <message numerus="yes">
            <source>and %n finding(s) of other kinds</source>
            <translation>
                <numerusform>og %n funn av eit anna slag</numerusform>
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
            <translation>Kven skriv</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>The name is kept with every change from now on.</source>
            <translation>Namnet blir lagra saman med kvar endring frå no av.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Skriv eit namn.</translation>
        </message>
    </context>
    <context>
        <name>BackingUp</name>
        <message>
            <source>Backing up the model</source>
            <translation>Tek tryggingskopi av modellen</translation>
        </message>
        <message>
            <source>The model is backed up. Restore it from the File menu.</source>
            <translation>Tryggingskopien er teken. Den kan hentast tilbake frå Fil-menyen.</translation>
        </message>
        <message>
            <source>The model is not backed up. {reason}</source>
            <translation>Tryggingskopien blei ikkje teken. {reason}</translation>
        </message>
        <message>
            <source>The model is restored from the backup of {at}. As it was, it is kept as the backup of {now}.</source>
            <translation>Modellen er henta tilbake frå tryggingskopien av {at}. Slik han var, er han teken vare på som tryggingskopien av {now}.</translation>
        </message>
        <message>
            <source>Restore from a backup …</source>
            <translation>Hent tilbake frå ein tryggingskopi …</translation>
        </message>
    </context>
    <context>
        <name>Badges</name>
        <message>
            <source>not saved</source>
            <translation>ikkje lagra</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>påbyrja</translation>
        </message>
        <message>
            <source>provisional</source>
            <translation>førebels</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ny</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>endra</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flytta</translation>
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
            <translation>Motteke</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lese</translation>
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
            <translation>ikkje enno</translation>
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
            <translation>ingen innspel</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s)</source>
            <translation>
                <numerusform>%n innspel</numerusform>
                <numerusform>%n innspel</numerusform>
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
            <translation>Førre månad</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Neste månad</translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringar</numerusform>
            </translation>
        </message>
        <message>
            <source>Changes by section</source>
            <translation>Endringar etter del</translation>
        </message>
        <message>
            <source>See all changes</source>
            <translation>Sjå alle endringar</translation>
        </message>
        <message>
            <source>Change sheet for the meeting …</source>
            <translation>Endringsark til møtet …</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Endringar</translation>
        </message>
        <message>
            <source>Changes since the approval of {date}</source>
            <translation>Endringar sidan godkjenninga {date}</translation>
        </message>
        <message>
            <source>Changes since the circulation of {date}</source>
            <translation>Endringar sidan utsendinga {date}</translation>
        </message>
        <message>
            <source>There is no edition to compare with until one is sent out or approved.</source>
            <translation>Det er inga utgåve å samanlikne med før modellen er sendt ut eller godkjent.</translation>
        </message>
        <message>
            <source>Nothing has changed. What you write from now on is counted here.</source>
            <translation>Ingenting er endra. Det du skriv frå no av, blir talt her.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>reworded</source>
            <translation>endra tekst</translation>
        </message>
        <message>
            <source>added</source>
            <translation>lagt til</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>fjerna</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flytta</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>opplysningar</translation>
        </message>
        <message>
            <source>(not shown: {changes})</source>
            <translation>(ikkje vist: {changes})</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>ikkje godkjent enno</translation>
        </message>
        <message>
            <source>Approved {day} ({case})</source>
            <translation>Godkjent {day} ({case})</translation>
        </message>
        <message>
            <source>to another place in the same list</source>
            <translation>til ein annan plass i same liste</translation>
        </message>
        <message>
            <source>from {old} to {new}</source>
            <translation>frå {old} til {new}</translation>
        </message>
        <message>
            <source>from «{old}» to «{new}»</source>
            <translation>frå «{old}» til «{new}»</translation>
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
            <translation>Funna er av slag som er gøymt no.</translation>
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
            <translation>Frå</translation>
        </message>
        <message>
            <source>Case officer</source>
            <translation>Saksbehandlar</translation>
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
                <numerusform>%n punkt blir flytta dit du limer inn.</numerusform>
                <numerusform>%n punkt blir flytta dit du limer inn.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you cut out cannot stand here.</source>
            <translation>Det du klipte ut, kan ikkje stå her.</translation>
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
            <translation>Det finst ikkje lenger i modellen.</translation>
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
            <translation>Gjenopprett opplysningane</translation>
        </message>
        <message>
            <source>Nothing is changed here.</source>
            <translation>Her er ingenting endra.</translation>
        </message>
        <message>
            <source>What it stood under is removed. Bring that back first.</source>
            <translation>Det punktet stod under, er fjerna. Hent tilbake det først.</translation>
        </message>
        <message>
            <source>It stands there already, or its old place is gone.</source>
            <translation>Det står der allereie, eller den gamle staden finst ikkje lenger.</translation>
        </message>
        <message>
            <source>It reads so now already.</source>
            <translation>Slik er det allereie no.</translation>
        </message>
    </context>
    <context>
        <name>CompareFilters</name>
        <message>
            <source>Kinds of changes</source>
            <translation>Typar endringar</translation>
        </message>
        <message>
            <source>Chapter</source>
            <translation>Kapittel</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vising</translation>
        </message>
        <message>
            <source>All chapters</source>
            <translation>Alle kapittel</translation>
        </message>
        <message>
            <source>In context</source>
            <translation>I samanheng</translation>
        </message>
        <message>
            <source>Changes only</source>
            <translation>Berre endringar</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle typar</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n type</numerusform>
                <numerusform>%n typar</numerusform>
            </translation>
        </message>
        <message>
            <source>Before and after one by one</source>
            <translation>Før og etter kvar for seg</translation>
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
            <translation>Endringar</translation>
        </message>
    </context>
    <context>
        <name>CompareMoments</name>
        <message>
            <source>Draft now</source>
            <translation>Utkast no</translation>
        </message>
        <message>
            <source>Change {number}</source>
            <translation>Endring {number}</translation>
        </message>
        <message>
            <source>«{file}» was exported from change {number} ({edition}). The model is compared as it stood then, not what has been corrected in the file since.</source>
            <translation>«{file}» blei eksportert frå endring {number} ({edition}). Det er modellen slik den var då som blir samanlikna, ikkje det som er retta i fila etterpå.</translation>
        </message>
        <message>
            <source>«{file}» was exported from change {number}. The model is compared as it stood then, not what has been corrected in the file since.</source>
            <translation>«{file}» blei eksportert frå endring {number}. Det er modellen slik den var då som blir samanlikna, ikkje det som er retta i fila etterpå.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Compare</source>
            <translation>Samanlikn</translation>
        </message>
        <message>
            <source>Compare from</source>
            <translation>Samanlikn frå</translation>
        </message>
        <message>
            <source>Compare to</source>
            <translation>Samanlikn til</translation>
        </message>
        <message>
            <source>Previous  ⇧F7</source>
            <translation>Førre  ⇧F7</translation>
        </message>
        <message>
            <source>Next  F7</source>
            <translation>Neste  F7</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Samanliknar …</translation>
        </message>
        <message>
            <source>Nothing could be compared.</source>
            <translation>Samanlikninga kunne ikkje gjerast.</translation>
        </message>
        <message>
            <source>None of the changes is of the kinds and in the chapter chosen.</source>
            <translation>Ingen av endringane er av dei valde typane og i det valde kapittelet.</translation>
        </message>
        <message>
            <source>No differences between «{earlier}» and «{later}». Choose something else above.</source>
            <translation>Ingen skilnader mellom «{earlier}» og «{later}». Vel noko anna øvst.</translation>
        </message>
        <message>
            <source>change {number} of {count}</source>
            <translation>endring {number} av {count}</translation>
        </message>
        <message>
            <source>changed, but not shown</source>
            <translation>endra, men ikkje vist</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>uendra</translation>
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
            <translation>Samanlikn motsett veg</translation>
        </message>
        <message>
            <source>Show all changes</source>
            <translation>Vis alle endringar</translation>
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
            <translation>Lagre fila slik den kom</translation>
        </message>
        <message>
            <source>Saved as {path}.</source>
            <translation>Lagra som {path}.</translation>
        </message>
        <message>
            <source>The receipt of «{file}» is withdrawn. The file itself is kept.</source>
            <translation>Mottaket av «{file}» er trekt tilbake. Sjølve fila er teken vare på.</translation>
        </message>
        <message>
            <source>The input is placed at {item}.</source>
            <translation>Innspelet er plassert ved {item}.</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) weighed.</source>
            <translation>
                <numerusform>%n innspel er vurdert.</numerusform>
                <numerusform>%n innspel er vurdert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The assessment is taken back. The model stays as it is.</source>
            <translation>Vurderinga er teken tilbake. Modellen står som den er.</translation>
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
            <translation>Oppgåver</translation>
        </message>
        <message>
            <source>Sub-entries</source>
            <translation>Deloppgåver</translation>
        </message>
        <message>
            <source>On an act</source>
            <translation>Heimla i lov</translation>
        </message>
        <message>
            <source>On a circular</source>
            <translation>Heimla i rundskriv</translation>
        </message>
        <message>
            <source>Without legal basis</source>
            <translation>Utan heimel</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Prinsipp</translation>
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
            <translation>Vel eit tal for å sjå kva det tel, og ei linje for å gå dit.</translation>
        </message>
        <message>
            <source>Nothing stands behind this number.</source>
            <translation>Det står ingenting bak dette talet.</translation>
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
            <translation>Oppgåver</translation>
        </message>
        <message>
            <source>Area and category</source>
            <translation>Område og kategori</translation>
        </message>
        <message>
            <source>Principles</source>
            <translation>Prinsipp</translation>
        </message>
        <message>
            <source>Dimension and group</source>
            <translation>Dimensjon og gruppe</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellar</translation>
        </message>
        <message>
            <source>A check mark says that the function gathers the target group.</source>
            <translation>Eit hakemerke viser at funksjonen samlar målgruppa.</translation>
        </message>
        <message>
            <source>A task may rest on both an act and a circular; it counts in both.</source>
            <translation>Ei oppgåve kan vere heimla både i lov og i rundskriv; den tel då med i begge.</translation>
        </message>
        <message>
            <source>The overarching principle is for all dimensions and is not counted.</source>
            <translation>Det overordna prinsippet gjeld alle dimensjonane og er ikkje med i tala.</translation>
        </message>
        <message>
            <source>There are no target groups yet. Write them in the chapter about them.</source>
            <translation>Det er ingen målgrupper enno. Skriv dei i kapittelet om målgrupper.</translation>
        </message>
        <message>
            <source>There are no tasks yet. Write them in the matrix.</source>
            <translation>Det er ingen oppgåver enno. Skriv dei i matrisa.</translation>
        </message>
        <message>
            <source>There are no principles yet. Write them in the chapter about them.</source>
            <translation>Det er ingen prinsipp enno. Skriv dei i kapittelet om prinsipp.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Noko gjekk gale</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>What you have saved is safe, and you can go on working.</source>
            <translation>Det du har lagra, er trygt, og du kan arbeide vidare.</translation>
        </message>
        <message>
            <source>The program could not begin. Your models have not been touched.</source>
            <translation>Programmet kunne ikkje starte. Modellane dine er ikkje rørt.</translation>
        </message>
        <message>
            <source>Copy the report and send it to those who look after the program. It holds nothing of the model's content.</source>
            <translation>Kopier rapporten og send den til dei som har ansvar for programmet. Ingenting av innhaldet i modellen er med.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Kopier rapporten</translation>
        </message>
        <message>
            <source>Show the log file</source>
            <translation>Vis loggfila</translation>
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
            <translation>Angra: {what}</translation>
        </message>
        <message>
            <source>Redone: {what}</source>
            <translation>Gjort om: {what}</translation>
        </message>
        <message>
            <source>Added by splitting another</source>
            <translation>Lagt til ved deling av eit anna punkt</translation>
        </message>
        <message>
            <source>Wording changed</source>
            <translation>Ordlyden endra</translation>
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
            <translation>Flytta frå «{old}» til «{new}»</translation>
        </message>
        <message>
            <source>Moved up</source>
            <translation>Flytta opp</translation>
        </message>
        <message>
            <source>Moved down</source>
            <translation>Flytta ned</translation>
        </message>
        <message>
            <source>Marked {mark}</source>
            <translation>Merkt {mark}</translation>
        </message>
        <message>
            <source>No longer {mark}</source>
            <translation>Ikkje lenger {mark}</translation>
        </message>
        <message>
            <source>{field} taken away</source>
            <translation>{field} teke bort</translation>
        </message>
        <message>
            <source>Footnote {number} attached</source>
            <translation>Fotnote {number} lagt til</translation>
        </message>
        <message>
            <source>Created with the model</source>
            <translation>Oppretta med modellen</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Endra</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Lagt til</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Flytta</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Fjerna</translation>
        </message>
        <message>
            <source>Restored</source>
            <translation>Gjenoppretta</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Angra</translation>
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
            <translation>Motteke</translation>
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
                <numerusform>«{name}» er godkjent, tross %n åtvaring.</numerusform>
                <numerusform>«{name}» er godkjent, tross %n åtvaringar.</numerusform>
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
            <translation>Modellen er no slik den var i «{name}». Notata er ikkje endra.</translation>
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
            <translation>Utgåver</translation>
        </message>
        <message>
            <source>There is no edition yet. The draft is frozen as one when it is sent out for input or approved by the meeting; then it can be compared with and gone back to.</source>
            <translation>Det finst inga utgåve enno. Utkastet blir frose som ei utgåve når det blir sendt ut på innspel eller godkjent av møtet. Då kan du samanlikne med utgåva og gå tilbake til ho.</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>utan endringar</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditionsModel</name>
        <message>
            <source>Edition</source>
            <translation>Utgåve</translation>
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
            <translation>Avgjerd</translation>
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
            <translation>Ei godkjend utgåve er frosen og kan aldri endrast.</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Utgåver</translation>
        </message>
        <message>
            <source>State hash</source>
            <translation>Kontrollsum</translation>
        </message>
        <message>
            <source>There is no edition yet. The draft becomes one when it is sent out for input or approved by the meeting. Then it can be compared with and gone back to.</source>
            <translation>Det finst inga utgåve enno. Utkastet blir ei utgåve når det blir sendt ut på innspel eller blir godkjent av møtet. Då kan du samanlikne med den og gå tilbake til den.</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Samanlikn med no</translation>
        </message>
        <message>
            <source>Compare with the one before</source>
            <translation>Samanlikn med førre utgåve</translation>
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
            <translation>Innspela kunne ikkje lesast.</translation>
        </message>
        <message>
            <source>It came back just as it was sent: there is nothing to weigh.</source>
            <translation>Det kom tilbake slik det blei sendt ut. Det er ingenting å ta stilling til.</translation>
        </message>
        <message numerus="yes">
            <source>%n fragment(s) came back just as they were sent.</source>
            <translation>
                <numerusform>%n tekstbit kom tilbake slik den blei sendt ut.</numerusform>
                <numerusform>%n tekstbitar kom tilbake slik dei blei sendt ut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is like what you look for.</source>
            <translation>Ingenting svarar til det du leter etter.</translation>
        </message>
        <message>
            <source>There is nothing of this kind.</source>
            <translation>Det er ingenting av dette slaget.</translation>
        </message>
        <message>
            <source>Nothing of it is placed yet.</source>
            <translation>Ingenting av det er plassert enno.</translation>
        </message>
        <message>
            <source>Nothing has come back yet. Drop the files here as they come.</source>
            <translation>Ingen har svara enno. Slepp filene her etter kvart som dei kjem.</translation>
        </message>
        <message>
            <source>{name} has not answered yet. Drop the file here when it comes.</source>
            <translation>{name} har ikkje svara enno. Slepp fila her når den kjem.</translation>
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
            <translation>Vis endringar sidan</translation>
        </message>
        <message>
            <source>Open the folder afterwards</source>
            <translation>Opne mappa etterpå</translation>
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
            <translation>Excel: matrise og register</translation>
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
            <translation>Alle format</translation>
        </message>
        <message>
            <source>The draft as it stands now</source>
            <translation>Utkastet slik det står no</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Kva skal eksporterast</translation>
        </message>
        <message>
            <source>Memo</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>The edition's own</source>
            <translation>Det som høyrer til utgåva</translation>
        </message>
        <message>
            <source>Never included</source>
            <translation>Aldri med</translation>
        </message>
        <message>
            <source>Do not show changes</source>
            <translation>Ikkje vis endringar</translation>
        </message>
        <message>
            <source>Only in the workbook and the change sheet</source>
            <translation>Berre i reknearket og endringsarket</translation>
        </message>
        <message>
            <source>The edition before ({name})</source>
            <translation>Førre utgåve ({name})</translation>
        </message>
        <message>
            <source>No earlier edition</source>
            <translation>Inga tidlegare utgåve</translation>
        </message>
        <message>
            <source>Choose an approved edition.</source>
            <translation>Vel ei godkjend utgåve.</translation>
        </message>
    </context>
    <context>
        <name>ExportFolder</name>
        <message>
            <source>Choose a folder.</source>
            <translation>Vel ei mappe.</translation>
        </message>
        <message>
            <source>Write the whole path, such as {example}.</source>
            <translation>Skriv heile stien, til dømes {example}.</translation>
        </message>
    </context>
    <context>
        <name>ExportReceipt</name>
        <message>
            <source>The export was stopped; nothing was written.</source>
            <translation>Eksporten blei stansa, og ingenting blei skrive.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to «{folder}».</source>
            <translation>
                <numerusform>%n fil er skriven til «{folder}».</numerusform>
                <numerusform>%n filer er skrivne til «{folder}».</numerusform>
            </translation>
        </message>
        <message>
            <source>Exported «{name}» to «{folder}».</source>
            <translation>Eksporterte «{name}» til «{folder}».</translation>
        </message>
        <message>
            <source>The folder was made.</source>
            <translation>Mappa blei laga.</translation>
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
            <translation>Modellen åleine</translation>
        </message>
        <message>
            <source>{what}, with tracked changes since «{since}».</source>
            <translation>{what}, med spora endringar sidan «{since}».</translation>
        </message>
        <message>
            <source>There is no earlier edition to show changes from.</source>
            <translation>Det finst inga tidlegare utgåve å vise endringar frå.</translation>
        </message>
        <message>
            <source>Change sheet: what has changed {where} since «{since}».</source>
            <translation>Endringsark: det som er endra {where} sidan «{since}».</translation>
        </message>
        <message>
            <source>The matrix and the registers.</source>
            <translation>Matrisa og registera.</translation>
        </message>
        <message>
            <source>The matrix and the registers, with the changes {where} since «{since}».</source>
            <translation>Matrisa og registera, med endringane {where} sidan «{since}».</translation>
        </message>
        <message>
            <source>The model alone as a web page in one file</source>
            <translation>Modellen åleine som nettside i éi fil</translation>
        </message>
        <message>
            <source>The memo with the model on A4 sheets</source>
            <translation>Notatet med modellen på A4-ark</translation>
        </message>
        <message>
            <source>The model alone as a booklet (A5)</source>
            <translation>Modellen åleine som hefte (A5)</translation>
        </message>
        <message>
            <source>Only an edition that the directors' meeting has approved is archived. Choose one of them, or approve the draft first.</source>
            <translation>Berre utgåver som direktørmøtet har godkjent, blir arkiverte. Vel ei av dei, eller godkjenn utkastet først.</translation>
        </message>
        <message>
            <source>One zip file with all that is to be archived of «{edition}»: Word, Excel, web page and PDF, the data of the model, and the inputs behind it.</source>
            <translation>Éi zip-fil med alt som skal arkiverast av «{edition}»: Word, Excel, nettside og PDF, dataa i modellen og innspela bak.</translation>
        </message>
        <message>
            <source>The memo with the model in Word and PDF, the model alone as a booklet and a web page</source>
            <translation>Notatet med modellen i Word og PDF, modellen åleine som hefte og nettside</translation>
        </message>
        <message>
            <source>The model alone in Word, as a booklet and as a web page</source>
            <translation>Modellen åleine i Word, som hefte og som nettside</translation>
        </message>
        <message>
            <source>Workbook with the matrix and the registers.</source>
            <translation>Rekneark med matrisa og registera.</translation>
        </message>
        <message>
            <source>Workbook with the changes since «{since}», and a change sheet if there are any.</source>
            <translation>Rekneark med endringane sidan «{since}», og endringsark dersom noko er endra.</translation>
        </message>
        <message>
            <source>No archive package, for this is not approved.</source>
            <translation>Inga arkivpakke, for dette er ikkje godkjent.</translation>
        </message>
        <message>
            <source>Archive package of «{edition}».</source>
            <translation>Arkivpakke av «{edition}».</translation>
        </message>
        <message>
            <source>{what}, with the changes since «{since}» shown.</source>
            <translation>{what}, med endringane sidan «{since}» vist.</translation>
        </message>
        <message>
            <source>{what}, without changes shown.</source>
            <translation>{what}, utan endringar vist.</translation>
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
            <translation>Opplysningar om {item}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Take away the check marks at what is removed.</source>
            <translation>Fjern haken ved det som er fjerna frå modellen.</translation>
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
            <translation>Kvalitetsomgrepet</translation>
        </message>
        <message>
            <source>The figure is drawn from the quality concept: its heading in the middle, and the dimensions round it. This model has none yet.</source>
            <translation>Figuren blir teikna etter kvalitetsomgrepet: overskrifta i midten og dimensjonane rundt. Denne modellen har ikkje noko kvalitetsomgrep enno.</translation>
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
            <translation>Stansar det som er i gang …</translation>
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
            <translation>Vel …</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>«{name}» is saved. Change its styles in Word, then choose it here.</source>
            <translation>«{name}» er lagra. Endre stilane i Word, og vel fila her etterpå.</translation>
        </message>
        <message>
            <source>Reading the model …</source>
            <translation>Les modellen …</translation>
        </message>
        <message>
            <source>{making} ({number} of {of}) …</source>
            <translation>{making} ({number} av {of}) …</translation>
        </message>
        <message>
            <source>Making «{name}»</source>
            <translation>Lagar «{name}»</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Vel ei mappe</translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>Open a model</source>
            <translation>Opne ein modell</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Lagre ein kopi</translation>
        </message>
        <message>
            <source>{name} – copy</source>
            <translation>{name} – kopi</translation>
        </message>
        <message>
            <source>The copy is saved: «{name}».</source>
            <translation>Kopien er lagra: «{name}».</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) that are not saved are not in it.</source>
            <translation>
                <numerusform>%n tekst som ikkje er lagra, er ikkje med.</numerusform>
                <numerusform>%n tekstar som ikkje er lagra, er ikkje med.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Opne kopien</translation>
        </message>
        <message>
            <source>Saving a copy: «{name}»</source>
            <translation>Lagrar ein kopi: «{name}»</translation>
        </message>
        <message>
            <source>Models (*.db)</source>
            <translation>Modellar (*.db)</translation>
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
            <translation>Det som blei funne</translation>
        </message>
    </context>
    <context>
        <name>FindOptions</name>
        <message>
            <source>Whole words</source>
            <translation>Heile ord</translation>
        </message>
        <message>
            <source>Capital and small letters differ</source>
            <translation>Skil mellom store og små bokstavar</translation>
        </message>
        <message>
            <source>Earlier versions too</source>
            <translation>Tidlegare versjonar òg</translation>
        </message>
        <message>
            <source>Regional inputs too</source>
            <translation>Innspel òg</translation>
        </message>
        <message>
            <source>There are no regional inputs yet.</source>
            <translation>Det er ingen innspel frå regionane enno.</translation>
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
            <translation>Vel alle</translation>
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
                <numerusform>%n punkt</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found. Try fewer letters, or look in earlier versions too.</source>
            <translation>Ingen treff. Prøv færre bokstavar, eller leit i tidlegare versjonar òg.</translation>
        </message>
        <message>
            <source>Parts of words are found too, and items by their number. Capital and small letters are alike.</source>
            <translation>Søket finn òg delar av ord, og punkt på nummeret. Store og små bokstavar blir rekna som like.</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %n item(s)</source>
            <translation>
                <numerusform>Erstatt i %n punkt</numerusform>
                <numerusform>Erstatt i %n punkt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take away in %n item(s)</source>
            <translation>
                <numerusform>Ta bort i %n punkt</numerusform>
                <numerusform>Ta bort i %n punkt</numerusform>
            </translation>
        </message>
        <message>
            <source>Press Enter in the empty field to take the words away.</source>
            <translation>Trykk Enter i det tomme feltet for å ta bort orda.</translation>
        </message>
        <message>
            <source>Texts in memos are not chosen beforehand.</source>
            <translation>Tekstar i notat er ikkje valt på førehand.</translation>
        </message>
    </context>
    <context>
        <name>FindRows</name>
        <message>
            <source>Earlier versions</source>
            <translation>Tidlegare versjonar</translation>
        </message>
        <message>
            <source>Removed by {author}, {when}</source>
            <translation>Fjerna av {author}, {when}</translation>
        </message>
        <message>
            <source>Written by {author}, {when}</source>
            <translation>Skrive av {author}, {when}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>The item is removed, so it stands nowhere now.</source>
            <translation>Punktet er fjerna og står ikkje lenger i modellen.</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Gjenopprett</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %n item(s).</source>
            <translation>
                <numerusform>Erstatta i %n punkt.</numerusform>
                <numerusform>Erstatta i %n punkt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingDeeds</name>
        <message>
            <source>Other mends</source>
            <translation>Andre framlegg</translation>
        </message>
        <message>
            <source>Check it again</source>
            <translation>Ta det med igjen</translation>
        </message>
        <message>
            <source>F8 leads to the next finding, Shift+F8 to the one before.</source>
            <translation>F8 fører til neste funn, Shift+F8 til det førre.</translation>
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
            <translation>Innspel</translation>
        </message>
        <message>
            <source>Send the draft out to the regions for their input, and take in the files that come back: then each round stands here with what was proposed.</source>
            <translation>Send utkastet ut til regionane for innspel, og ta imot filene som kjem tilbake: då står kvar runde her med det som er foreslått.</translation>
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
            <translation>Ein fotnote som finst</translation>
        </message>
        <message>
            <source>No footnote</source>
            <translation>Ingen fotnote</translation>
        </message>
        <message>
            <source>Footnotes that exist</source>
            <translation>Fotnotar som finst</translation>
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
            <translation>{day} finst ikkje i kalenderen.</translation>
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
            <translation>Kapittelet</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>User guide</source>
            <translation>Brukarrettleiing</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapittel</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Søk i rettleiinga</translation>
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
                <numerusform>%n treff i dette kapittelet</numerusform>
                <numerusform>%n treff i dette kapittelet</numerusform>
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
            <translation>Tryggingskopiane</translation>
        </message>
        <message>
            <source>Your choices</source>
            <translation>Innstillingane dine</translation>
        </message>
        <message>
            <source>The log file</source>
            <translation>Loggfila</translation>
        </message>
    </context>
    <context>
        <name>HistoryCredit</name>
        <message>
            <source>{sender}, {round}, asked for the same later</source>
            <translation>{sender}, {round}, bad om det same seinare</translation>
        </message>
        <message>
            <source>After input from {sender}, {round}</source>
            <translation>Etter innspel frå {sender}, {round}</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>trekt tilbake</translation>
        </message>
        <message>
            <source>the assessment is taken back</source>
            <translation>vurderinga er teken tilbake</translation>
        </message>
        <message>
            <source>now {outcome}</source>
            <translation>no {outcome}</translation>
        </message>
    </context>
    <context>
        <name>HistoryEntry</name>
        <message>
            <source>Reason: {reason}</source>
            <translation>Grunngiving: {reason}</translation>
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
            <translation>[fjerna: {text}]</translation>
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
            <translation>Fjerna</translation>
        </message>
        <message>
            <source>Choose a line to see who wrote it, when and why.</source>
            <translation>Vel ei linje for å sjå kven som skreiv den, når og kvifor.</translation>
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
                <numerusform>%n ikkje plassert: dra det dit det høyrer til, eller trykk Enter</numerusform>
                <numerusform>%n ikkje plassert: dra dei dit dei høyrer til, eller trykk Enter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of this is placed. %n input(s) from others are not placed.</source>
            <translation>
                <numerusform>Alt herifrå er plassert. %n innspel frå andre er ikkje plassert.</numerusform>
                <numerusform>Alt herifrå er plassert. %n innspel frå andre er ikkje plassert.</numerusform>
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
            <translation>Innspel</translation>
        </message>
        <message>
            <source>Not placed</source>
            <translation>Ikkje plassert</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Vis alle</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) · {weighed} weighed</source>
            <translation>
                <numerusform>%n innspel · {weighed} vurdert</numerusform>
                <numerusform>%n innspel · {weighed} vurdert</numerusform>
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
                <numerusform>%n vurderingar</numerusform>
            </translation>
        </message>
        <message>
            <source>All assessments</source>
            <translation>Alle vurderingar</translation>
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
            <translation>Høyrer til eit anna punkt …</translation>
        </message>
        <message>
            <source>Another item …</source>
            <translation>Anna punkt …</translation>
        </message>
        <message>
            <source>Choose an input to see all of it.</source>
            <translation>Vel eit innspel for å sjå alt om det.</translation>
        </message>
    </context>
    <context>
        <name>InputNotes</name>
        <message>
            <source>Inputs</source>
            <translation>Innspel</translation>
        </message>
    </context>
    <context>
        <name>InputPanel</name>
        <message>
            <source>Previous</source>
            <translation>Førre</translation>
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
            <translation>Innspelet</translation>
        </message>
        <message>
            <source>received {when}</source>
            <translation>motteke {when}</translation>
        </message>
        <message>
            <source>As it reads now</source>
            <translation>Slik lyder det no</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>Slik blei det sendt ut</translation>
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
            <translation>{sender} skriv</translation>
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
            <translation>Det har ingen plass i modellen enno.</translation>
        </message>
        <message>
            <source>{where} in {file}</source>
            <translation>{where} i {file}</translation>
        </message>
        <message>
            <source>Sent out: «{base}». {sender}: «{theirs}». Now: «{ours}».</source>
            <translation>Sendt ut: «{base}». {sender}: «{theirs}». No: «{ours}».</translation>
        </message>
        <message>
            <source>Both changes together</source>
            <translation>Begge endringane saman</translation>
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
            <translation>Blir sett inn på same stad: {first} «{one}», {second} «{other}»</translation>
        </message>
        <message>
            <source>The model is already as the input proposes.</source>
            <translation>Modellen er allereie slik innspelet foreslår.</translation>
        </message>
        <message>
            <source>The assessment is taken back; the model stays.</source>
            <translation>Vurderinga er teken tilbake, og modellen står som den er.</translation>
        </message>
        <message>
            <source>Where it ended</source>
            <translation>Kvar det enda</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>teke tilbake</translation>
        </message>
        <message>
            <source>The same item in other rounds</source>
            <translation>Same punkt i andre rundar</translation>
        </message>
        <message>
            <source>This round</source>
            <translation>Denne runden</translation>
        </message>
        <message>
            <source>{sender} proposes the same</source>
            <translation>{sender} foreslår det same</translation>
        </message>
        <message>
            <source>It came to read «{wording}».</source>
            <translation>Det enda med å lyde «{wording}».</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>uendra</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>endra ordlyd</translation>
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
            <translation>foreslått fjerna</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>flytta</translation>
        </message>
        <message>
            <source>not placed</source>
            <translation>ikkje plassert</translation>
        </message>
        <message>
            <source>not weighed</source>
            <translation>ikkje vurdert</translation>
        </message>
        <message>
            <source>followed</source>
            <translation>blir teke til følgje</translation>
        </message>
        <message>
            <source>partly followed</source>
            <translation>blir delvis teke til følgje</translation>
        </message>
        <message>
            <source>not followed</source>
            <translation>blir ikkje teke til følgje</translation>
        </message>
        <message>
            <source>for information</source>
            <translation>til orientering</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>utsett</translation>
        </message>
        <message>
            <source>Split: this is the first part</source>
            <translation>Delt: dette er første del</translation>
        </message>
        <message>
            <source>Split: this part is new</source>
            <translation>Delt: denne delen står for seg sjølv</translation>
        </message>
        <message>
            <source>Merged: what follows was joined to this one</source>
            <translation>Slått saman: det neste er lagt til her</translation>
        </message>
        <message>
            <source>Merged with the item before it</source>
            <translation>Slått saman med punktet framfor</translation>
        </message>
        <message>
            <source>Pasted twice: this is the copy</source>
            <translation>Limt inn to gonger: dette er kopien</translation>
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
            <translation>{answered} av {asked} har svara</translation>
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
            <translation>Punktet er fjerna etter at det blei sendt ut</translation>
        </message>
        <message>
            <source>The text has been changed since it was sent, and the two cannot be made one</source>
            <translation>Teksten er endra etter at den blei sendt ut, og dei to kan ikkje sameinast</translation>
        </message>
        <message>
            <source>The text has been changed since it was sent</source>
            <translation>Teksten er endra etter at den blei sendt ut</translation>
        </message>
        <message>
            <source>Collision: {names} change the same words</source>
            <translation>Kollisjon: {names} endrar dei same orda</translation>
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
            <translation>påbyrja</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>trekt tilbake</translation>
        </message>
    </context>
    <context>
        <name>ItemDialogs</name>
        <message>
            <source>See the texts</source>
            <translation>Sjå tekstane</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Opne igjen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>Sjå kvifor</translation>
        </message>
        <message>
            <source>As you saw it</source>
            <translation>Slik du så den</translation>
        </message>
        <message>
            <source>As you wrote it</source>
            <translation>Slik du skreiv den</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>Slik den er no</translation>
        </message>
        <message>
            <source>Someone else changed the text while you wrote. Choose how it shall read.</source>
            <translation>Nokon andre endra teksten medan du skreiv. Vel korleis den skal stå.</translation>
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
            <translation>Steget kan ikkje angrast, for punktet er endra igjen sidan:</translation>
        </message>
        <message>
            <source>This stands in the way: «{item}». {later}. Set that right first.</source>
            <translation>Dette står i vegen: «{item}». {later}. Rett det opp først.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis punktet</translation>
        </message>
        <message>
            <source>The texts side by side</source>
            <translation>Tekstane side om side</translation>
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
            <translation>Fjerna: {item}</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>refers to what no longer applies</source>
            <translation>viser til noko som ikkje gjeld lenger</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>merkt</translation>
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
            <translation>ukjend kjelde</translation>
        </message>
        <message>
            <source>in force (last confirmed {moment})</source>
            <translation>i kraft (sist stadfesta {moment})</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>ikkje kontrollert</translation>
        </message>
        <message>
            <source>Act that is not named</source>
            <translation>Lov som ikkje er namngitt</translation>
        </message>
        <message>
            <source>presumed</source>
            <translation>antatt</translation>
        </message>
        <message>
            <source>repealed {day}</source>
            <translation>oppheva {day}</translation>
        </message>
        <message>
            <source>repealed {day}, replaced by {source}</source>
            <translation>oppheva {day}, erstatta av {source}</translation>
        </message>
        <message>
            <source>replaced {day} by {source}</source>
            <translation>erstatta {day} av {source}</translation>
        </message>
    </context>
    <context>
        <name>LegalModel</name>
        <message>
            <source>Source and task</source>
            <translation>Kjelde og oppgåve</translation>
        </message>
        <message>
            <source>State or place</source>
            <translation>Status eller stad</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Tilvising</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s)</source>
            <translation>
                <numerusform>%n tilvising</numerusform>
                <numerusform>%n tilvisingar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LegalNotes</name>
        <message>
            <source>Legal bases</source>
            <translation>Heimlar</translation>
        </message>
    </context>
    <context>
        <name>LegalPage</name>
        <message>
            <source>Legal bases</source>
            <translation>Heimlar</translation>
        </message>
        <message>
            <source>The acts and circulars that the texts refer to, and what rests on them.</source>
            <translation>Lovene og rundskriva som tekstane viser til, og kva som byggjer på dei.</translation>
        </message>
        <message>
            <source>Only what no longer applies</source>
            <translation>Berre det som ikkje gjeld lenger</translation>
        </message>
        <message>
            <source>No text refers to anything that no longer applies.</source>
            <translation>Ingen tekst viser til noko som ikkje gjeld lenger.</translation>
        </message>
        <message>
            <source>The references are read when the model is open.</source>
            <translation>Tilvisingane blir lese når modellen er open.</translation>
        </message>
    </context>
    <context>
        <name>LegalSource</name>
        <message>
            <source>About the source</source>
            <translation>Om kjelda</translation>
        </message>
        <message>
            <source>The table does not have this source, so nothing is known of it.</source>
            <translation>Kjelda står ikkje i tabellen, så ingenting er kjent om den.</translation>
        </message>
        <message>
            <source>applies from {moment}</source>
            <translation>gjeld frå {moment}</translation>
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
            <translation>Lisensar</translation>
        </message>
        <message>
            <source>The licence</source>
            <translation>Lisensen</translation>
        </message>
        <message>
            <source>Its text does not come with it. Its owners have it on their pages.</source>
            <translation>Lisensteksten følgjer ikkje med. Rettshavaren har han på sidene sine.</translation>
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
            <translation>Funksjon som samlar {groups}</translation>
        </message>
    </context>
    <context>
        <name>LogFolder</name>
        <message>
            <source>The log file lies in {folder}.</source>
            <translation>Loggfila ligg i {folder}.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Service model</source>
            <translation>Tenestemodell</translation>
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
            <translation>Ny oppgåve</translation>
        </message>
        <message>
            <source>New task in {cell}</source>
            <translation>Ny oppgåve i {cell}</translation>
        </message>
    </context>
    <context>
        <name>MemoChoice</name>
        <message>
            <source>Without a memo</source>
            <translation>Utan notat</translation>
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
            <translation>Blir laga etter</translation>
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
            <translation>Alle tekstane følgjer med og kan endrast. Det tidlegare notatet blir ståande som det er.</translation>
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
            <translation>Det finst ikkje noko notat å skrive i.</translation>
        </message>
        <message>
            <source>There is no edition to compare with yet.</source>
            <translation>Det finst inga utgåve å samanlikne med enno.</translation>
        </message>
        <message>
            <source>Nothing has changed in the model since the last edition</source>
            <translation>Ingenting er endra i modellen sidan førre utgåve</translation>
        </message>
        <message>
            <source>Nobody has answered a round yet.</source>
            <translation>Ingen har svara på nokon runde enno.</translation>
        </message>
        <message>
            <source>The draft that stood here untouched is replaced.</source>
            <translation>Utkastet som stod urørt i notatet, er erstatta.</translation>
        </message>
        <message>
            <source>A draft that was changed by hand stays as it is.</source>
            <translation>Det førre avsnittet er endra for hand og står igjen.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>What is written here is not saved yet, so it was not mended. Save it first.</source>
            <translation>Det som er skrive her, er ikkje lagra, så det blei ikkje retta. Lagre det først.</translation>
        </message>
        <message numerus="yes">
            <source>Mended %n finding(s).</source>
            <translation>
                <numerusform>Retta %n funn.</numerusform>
                <numerusform>Retta %n funn.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{word}» is in the word list now.</source>
            <translation>«{word}» står i ordlista no.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Lukk meldinga</translation>
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
            <translation>Vel ei eksportert fil</translation>
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
            <translation>Endringane har numra 1 til {last}.</translation>
        </message>
        <message>
            <source>Choose a moment</source>
            <translation>Vel eit tidspunkt</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vel</translation>
        </message>
        <message>
            <source>The model is read as it stood after the last change by then.</source>
            <translation>Modellen blir vist slik den var etter siste endring fram til då.</translation>
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
            <translation>Eller nummeret på ei endring</translation>
        </message>
        <message>
            <source>Change {number} · {when} · {author}</source>
            <translation>Endring {number} · {when} · {author}</translation>
        </message>
        <message>
            <source>Write digits only.</source>
            <translation>Skriv berre siffer.</translation>
        </message>
        <message>
            <source>Write the time like this: 14:30</source>
            <translation>Skriv klokkeslettet slik: 14:30</translation>
        </message>
        <message>
            <source>No clock reaches that far. Choose another year.</source>
            <translation>Så langt rekk ikkje kalenderen. Vel eit anna år.</translation>
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
            <translation>Nytt overordna prinsipp</translation>
        </message>
        <message>
            <source>New overarching section</source>
            <translation>Ny overordna del</translation>
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
            <translation>Ny oppgåve</translation>
        </message>
        <message>
            <source>New sub-entry</source>
            <translation>Ny deloppgåve</translation>
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
            <translation>Skriv eit namn.</translation>
        </message>
        <message>
            <source>The name is too long. It can have {longest} letters.</source>
            <translation>Namnet er for langt. Det kan ha høgst {longest} teikn.</translation>
        </message>
        <message>
            <source>A name cannot have any of these signs: {signs}</source>
            <translation>Eit namn kan ikkje ha nokon av desse teikna: {signs}</translation>
        </message>
        <message>
            <source>A name must stand on one line, without tabs.</source>
            <translation>Eit namn må stå på éi linje, utan tabulatorar.</translation>
        </message>
        <message>
            <source>A name can neither begin nor end with a full stop.</source>
            <translation>Eit namn kan korkje byrje eller slutte med punktum.</translation>
        </message>
        <message>
            <source>Windows keeps the name «{name}» for itself. Choose another.</source>
            <translation>Windows bruker namnet «{name}» sjølv. Vel eit anna.</translation>
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
            <translation>Modellen frå 2011</translation>
        </message>
        <message>
            <source>Nothing: an empty model</source>
            <translation>Ingenting: ein tom modell</translation>
        </message>
        <message>
            <source>An approved edition in an archive package</source>
            <translation>Ei godkjend utgåve i ei arkivpakke</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Blir laga av</translation>
        </message>
        <message>
            <source>The package's file (.zip)</source>
            <translation>Fila til pakka (.zip)</translation>
        </message>
        <message>
            <source>Choose the package</source>
            <translation>Vel pakka</translation>
        </message>
        <message>
            <source>Archive package</source>
            <translation>Arkivpakke</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Namn</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Vel mappa</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Choose the package's file.</source>
            <translation>Vel fila til pakka.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Vel …</translation>
        </message>
        <message>
            <source>Choose an archive package</source>
            <translation>Vel ei arkivpakke</translation>
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
            <translation>Vel ei mappe</translation>
        </message>
    </context>
    <context>
        <name>OtherKeys</name>
        <message>
            <source>In a text that is open</source>
            <translation>I ein open tekst</translation>
        </message>
        <message>
            <source>Among the lines of a page</source>
            <translation>Mellom linjene på ei side</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>I lister</translation>
        </message>
        <message>
            <source>In the preview</source>
            <translation>I førehandsvisinga</translation>
        </message>
        <message>
            <source>In the user guide</source>
            <translation>I brukarrettleiinga</translation>
        </message>
        <message>
            <source>Next item; in the middle of a text it is split</source>
            <translation>Neste punkt; midt i teksten blir den delt</translation>
        </message>
        <message>
            <source>Keep the text</source>
            <translation>Lagre teksten</translation>
        </message>
        <message>
            <source>Leave the text as it was</source>
            <translation>La teksten vere som den var</translation>
        </message>
        <message>
            <source>A new line in the text</source>
            <translation>Linjeskift i teksten</translation>
        </message>
        <message>
            <source>First in a text: join it to the one before</source>
            <translation>Først i teksten: slå han saman med punktet før</translation>
        </message>
        <message>
            <source>Make the task a sub-entry</source>
            <translation>Gjer oppgåva til deloppgåve</translation>
        </message>
        <message>
            <source>Make the sub-entry a task of its own</source>
            <translation>Gjer deloppgåva til eiga oppgåve</translation>
        </message>
        <message>
            <source>Go on into the text above or below</source>
            <translation>Gå vidare i teksten over eller under</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Opne teksten</translation>
        </message>
        <message>
            <source>Go to the line above or below</source>
            <translation>Gå til linja over eller under</translation>
        </message>
        <message>
            <source>In the matrix: go to the cell beside</source>
            <translation>I matrisa: gå til cella ved sidan av</translation>
        </message>
        <message>
            <source>Go to the first or the last line</source>
            <translation>Gå til første eller siste linje</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Merk fleire</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Fjern merkingen</translation>
        </message>
        <message>
            <source>Go to what the line tells of</source>
            <translation>Gå til det rada gjeld</translation>
        </message>
        <message>
            <source>Find and replace: take the line along or leave it out</source>
            <translation>Søk og erstatt: ta rada med eller ut</translation>
        </message>
        <message>
            <source>Compare: the text before and after, side by side</source>
            <translation>Samanlikn: teksten før og etter, side om side</translation>
        </message>
        <message>
            <source>Back to the field or the list</source>
            <translation>Tilbake til feltet eller lista</translation>
        </message>
        <message>
            <source>From item to item</source>
            <translation>Frå punkt til punkt</translation>
        </message>
        <message>
            <source>A page up or down</source>
            <translation>Ei side opp eller ned</translation>
        </message>
        <message>
            <source>Larger and smaller pages</source>
            <translation>Større og mindre sider</translation>
        </message>
        <message>
            <source>Go to the item that is marked</source>
            <translation>Gå til punktet som er merkt</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Tilbake til teksten</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Søk i rettleiinga</translation>
        </message>
        <message>
            <source>Next and previous hit</source>
            <translation>Neste og førre treff</translation>
        </message>
        <message>
            <source>Back and forward</source>
            <translation>Tilbake og framover</translation>
        </message>
        <message>
            <source>Close the guide</source>
            <translation>Lukk rettleiinga</translation>
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
                <numerusform>%n endringar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not weighed</source>
            <translation>
                <numerusform>%n ikkje vurdert</numerusform>
                <numerusform>%n ikkje vurdert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Oversyn</translation>
        </message>
        <message>
            <source>Inputs · {name}</source>
            <translation>Innspel · {name}</translation>
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
            <translation>Lim inn som éin tekst</translation>
        </message>
        <message>
            <source>Space checks and unchecks, F2 changes the text.</source>
            <translation>Trykk mellomrom for å ta med eller utelate ei linje, F2 for å rette den.</translation>
        </message>
        <message>
            <source>Tab makes a sub-entry, Shift+Tab takes it out, Ctrl+Tab goes on.</source>
            <translation>Tab gjer linja til deloppgåve, Shift+Tab løftar den ut, Ctrl+Tab går vidare.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of the kind {kind}</source>
            <translation>
                <numerusform>%n nytt punkt av slaget {kind}</numerusform>
                <numerusform>%n nye punkt av slaget {kind}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n sub-entry(ies)</source>
            <translation>
                <numerusform>med %n deloppgåve</numerusform>
                <numerusform>med %n deloppgåver</numerusform>
            </translation>
        </message>
        <message>
            <source>No line is checked.</source>
            <translation>Inga linje er vald.</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n item(s)</source>
            <translation>
                <numerusform>Lim inn %n punkt</numerusform>
                <numerusform>Lim inn %n punkt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasteList</name>
        <message>
            <source>Lines to paste</source>
            <translation>Linjer som blir limte inn</translation>
        </message>
        <message>
            <source>Text of the line</source>
            <translation>Teksten på linja</translation>
        </message>
    </context>
    <context>
        <name>PlaceTargets</name>
        <message>
            <source>The items of the model</source>
            <translation>Punkta i modellen</translation>
        </message>
    </context>
    <context>
        <name>PlacesList</name>
        <message>
            <source>Open the folder</source>
            <translation>Opne mappa</translation>
        </message>
        <message>
            <source>Open the folder of: {name}</source>
            <translation>Opne mappa for: {name}</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Where does it belong?</source>
            <translation>Kvar høyrer det til?</translation>
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
            <translation>Ingen punkt har desse orda.</translation>
        </message>
        <message>
            <source>As what it is to stand there</source>
            <translation>Kva det skal vere der</translation>
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
            <translation>Dette er øvingsmodellen. Prøv kva du vil: Ingenting her rører dine eigne modellar.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Start på nytt</translation>
        </message>
        <message>
            <source>Make it as it was at first. What you have tried is kept among the backups.</source>
            <translation>Gjer den slik den var først. Det du har prøvd, ligg igjen blant tryggingskopiane.</translation>
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
            <translation>Førehandsvising</translation>
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
            <translation>Tilpass til breidda</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Vis heile sida</translation>
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
            <translation>Lukk førehandsvisinga</translation>
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
            <translation>Blir oppdatert …</translation>
        </message>
        <message>
            <source>Laying out …</source>
            <translation>Sidene blir sette opp …</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Side {number} av {count}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Førehandsvising</translation>
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
            <translation>Modellen er skriveverna, så ingenting kan lagrast i han. Arbeid i ein kopi.</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Lagre ein kopi …</translation>
        </message>
    </context>
    <context>
        <name>ReasonBox</name>
        <message>
            <source>Reason</source>
            <translation>Grunngiving</translation>
        </message>
        <message>
            <source>Reason …</source>
            <translation>Grunngiving …</translation>
        </message>
    </context>
    <context>
        <name>ReasonField</name>
        <message>
            <source>Reason for the next change</source>
            <translation>Grunngiving for neste endring</translation>
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
                <numerusform>%n påbyrja vurdering frå førre gong er henta fram.</numerusform>
                <numerusform>%n påbyrja vurderingar frå førre gong er henta fram.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) left unfinished last time are here again.</source>
            <translation>
                <numerusform>%n påbyrja tekst frå førre gong er henta fram.</numerusform>
                <numerusform>%n påbyrja tekstar frå førre gong er henta fram.</numerusform>
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
                <numerusform>%n punkt er ikkje med i fila og blir ikkje rekna som fjerna</numerusform>
                <numerusform>%n punkt er ikkje med i fila og blir ikkje rekna som fjerna</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>Who has answered</source>
            <translation>Kven som har svara</translation>
        </message>
        <message>
            <source>has answered</source>
            <translation>har svara</translation>
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
            <translation>har ikkje svara enno</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Who is the file from?</source>
            <translation>Kven er fila frå?</translation>
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
            <translation>Frå</translation>
        </message>
        <message>
            <source>Name of the sender</source>
            <translation>Namn på avsendaren</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Vel</translation>
        </message>
        <message>
            <source>Another sender</source>
            <translation>Ein annan avsendar</translation>
        </message>
        <message>
            <source>Say who the file is from.</source>
            <translation>Oppgi kven fila er frå.</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Take in files that came back</source>
            <translation>Ta imot filer som er komne tilbake</translation>
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
            <translation>Mottaket blei stansa før denne fila blei teken imot.</translation>
        </message>
        <message>
            <source>Taking in «{name}»</source>
            <translation>Tek imot «{name}»</translation>
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
            <translation>Oppgi kven den er frå …</translation>
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
            <translation>Opne &amp;nyleg brukt</translation>
        </message>
        <message>
            <source>&amp;Clear the list</source>
            <translation>&amp;Tøm lista</translation>
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
            <translation>Hent tilbake frå ein tryggingskopi</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>The model as it is now is put aside as a backup first. What is begun and not saved does not come along.</source>
            <translation>Modellen slik den er no, blir først lagt til side som tryggingskopi. Det som er påbyrja og ikkje lagra, følgjer ikkje med.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Teken</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Endringar</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Siste endring</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grunngiving</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Storleik</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Tryggingskopiar</translation>
        </message>
        <message>
            <source>Open the copy beside</source>
            <translation>Opne kopien ved sidan av</translation>
        </message>
        <message>
            <source>Copies it to the model's folder and opens it there in a window of its own.</source>
            <translation>Legg ein kopi i mappa til modellen og opnar han i eit eige vindauge.</translation>
        </message>
        <message>
            <source>Looking for backups …</source>
            <translation>Ser etter tryggingskopiar …</translation>
        </message>
        <message>
            <source>There are no backups of this model yet. Make one from the File menu.</source>
            <translation>Det finst ingen tryggingskopiar av denne modellen enno. Ta ein frå Fil-menyen.</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>kan ikkje lesast</translation>
        </message>
        <message>
            <source>{author}, {at}</source>
            <translation>{author}, {at}</translation>
        </message>
        <message>
            <source>Checking that the copy is whole …</source>
            <translation>Kontrollerer at kopien er heil …</translation>
        </message>
        <message>
            <source>The copy is not whole and cannot be restored. {problem}</source>
            <translation>Kopien er ikkje heil og kan ikkje hentast tilbake. {problem}</translation>
        </message>
        <message>
            <source>✓ The copy is whole.</source>
            <translation>✓ Kopien er heil.</translation>
        </message>
        <message>
            <source>Putting the present model aside and restoring the copy …</source>
            <translation>Legg modellen til side og hentar tilbake kopien …</translation>
        </message>
    </context>
    <context>
        <name>RoundCard</name>
        <message>
            <source>How far it has come</source>
            <translation>Kor langt arbeidet er kome</translation>
        </message>
        <message>
            <source>Nothing has come back yet. Drop the files on the window as they come.</source>
            <translation>Ingen har svara enno. Slepp filene på vindauget etter kvart som dei kjem.</translation>
        </message>
        <message>
            <source>What has come back so far proposes nothing.</source>
            <translation>Det som har kome hittil, foreslår ingenting.</translation>
        </message>
        <message numerus="yes">
            <source>All %n input(s) that have come are weighed.</source>
            <translation>
                <numerusform>%n innspel har kome, og er vurdert.</numerusform>
                <numerusform>Alle dei %n innspela som har kome, er vurdert.</numerusform>
            </translation>
        </message>
        <message>
            <source>{weighed} of {inputs} inputs are weighed</source>
            <translation>{weighed} av {inputs} innspel er vurdert</translation>
        </message>
        <message numerus="yes">
            <source>%n not placed</source>
            <translation>
                <numerusform>%n ikkje plassert</numerusform>
                <numerusform>%n ikkje plassert</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} came {day} and could not be taken in. Ask for it anew.</source>
            <translation>{file} kom {day} og kunne ikkje takast imot. Be om den på nytt.</translation>
        </message>
    </context>
    <context>
        <name>RoundDeeds</name>
        <message numerus="yes">
            <source>Weigh the %n that wait(s)</source>
            <translation>
                <numerusform>Vurder det eine som ventar</numerusform>
                <numerusform>Vurder dei %n som ventar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n round(s)</source>
            <translation>
                <numerusform>Runden</numerusform>
                <numerusform>Alle %n rundane</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundPage</name>
        <message>
            <source>Inputs</source>
            <translation>Innspel</translation>
        </message>
        <message>
            <source>This is the last input</source>
            <translation>Dette er det siste innspelet</translation>
        </message>
        <message>
            <source>This is the first input</source>
            <translation>Dette er det første innspelet</translation>
        </message>
        <message>
            <source>There is no input in this round yet.</source>
            <translation>Det er ikkje kome noko innspel i denne runden enno.</translation>
        </message>
        <message>
            <source>That was the last one. Here it begins again from the top.</source>
            <translation>Det var det siste. Herifrå byrjar det øvst igjen.</translation>
        </message>
        <message>
            <source>That was the first one. Here it goes on from the end.</source>
            <translation>Det var det første. Herifrå held det fram nedanfrå.</translation>
        </message>
        <message>
            <source>This is the only input that is not weighed.</source>
            <translation>Dette er det einaste innspelet som ikkje er vurdert.</translation>
        </message>
        <message>
            <source>All inputs of the round are weighed.</source>
            <translation>Alle innspela i runden er vurdert.</translation>
        </message>
        <message>
            <source>Inputs · {name}</source>
            <translation>Innspel · {name}</translation>
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
            <translation>Ventar på {names}</translation>
        </message>
        <message>
            <source>The deadline was {day}</source>
            <translation>Fristen gjekk ut {day}</translation>
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
            <translation>Innspel</translation>
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
                <numerusform>%n tekst er ikkje lagra og går tapt dersom du lukkar vindauget.</numerusform>
                <numerusform>%n tekstar er ikkje lagra og går tapt dersom du lukkar vindauget.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) are not saved. They will be here when you open the model again.</source>
            <translation>
                <numerusform>%n tekst er ikkje lagra. Den er her når du opnar modellen igjen.</numerusform>
                <numerusform>%n tekstar er ikkje lagra. Dei er her når du opnar modellen igjen.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you write is not kept until it is saved. {reason}</source>
            <translation>Det du skriv, blir ikkje teke vare på før det er lagra. {reason}</translation>
        </message>
        <message>
            <source>The place where you wrote is removed, so this is not saved: «{text}».</source>
            <translation>Punktet du skreiv i, er fjerna, så dette er ikkje lagra: «{text}».</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopier teksten</translation>
        </message>
        <message>
            <source>The text is copied. Paste it where it belongs.</source>
            <translation>Teksten er kopiert. Lim den inn der den høyrer heime.</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Hent tilbake</translation>
        </message>
        <message>
            <source>The text that was not saved is thrown away.</source>
            <translation>Teksten som ikkje var lagra, er forkasta.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Overview</source>
            <translation>Oversyn</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrise</translation>
        </message>
        <message>
            <source>Footnotes</source>
            <translation>Fotnotar</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Heimlar</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Dekning</translation>
        </message>
        <message>
            <source>Editions</source>
            <translation>Utgåver</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Samanlikn</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Innspel</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message>
            <source>Send out for input</source>
            <translation>Send ut til innspel</translation>
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
            <translation>Skriv til {name}</translation>
        </message>
        <message>
            <source>A new round</source>
            <translation>Ein ny runde</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Name of the round</source>
            <translation>Namn på runden</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Mottakarar</translation>
        </message>
        <message>
            <source>Other recipients, one on each line</source>
            <translation>Andre mottakarar, éin på kvar linje</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) get a Word copy, a reply form in Excel and a covering memo each.</source>
            <translation>
                <numerusform>%n mottakar får ein Word-kopi, eit svarskjema i Excel og eit følgjenotat.</numerusform>
                <numerusform>%n mottakarar får kvar sin Word-kopi, eit svarskjema i Excel og eit følgjenotat.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are written from the edition «{name}», as the others got them.</source>
            <translation>Filene blir skrivne frå utgåva «{name}», slik dei andre har fått dei.</translation>
        </message>
        <message>
            <source>The model is frozen as it is now, as the edition «{name}».</source>
            <translation>Modellen blir frosen slik den står no, som utgåva «{name}».</translation>
        </message>
        <message>
            <source>Give the round a name that is not digits only.</source>
            <translation>Gi runden eit namn som ikkje berre består av siffer.</translation>
        </message>
        <message>
            <source>There is an edition of this name already.</source>
            <translation>Det finst allereie ei utgåve med dette namnet.</translation>
        </message>
        <message>
            <source>Choose at least one recipient.</source>
            <translation>Vel minst éin mottakar.</translation>
        </message>
        <message>
            <source>That day has passed. Choose a later one.</source>
            <translation>Den dagen er passert. Vel ein seinare dag.</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>It was stopped; nothing was frozen and nothing was written.</source>
            <translation>Utsendinga blei stansa. Ingenting er frose, og ingenting er skrive.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) for «{round}» are ready to be sent, in «{folder}».</source>
            <translation>
                <numerusform>%n fil til «{round}» er klar til å sendast. Den ligg i «{folder}».</numerusform>
                <numerusform>%n filer til «{round}» er klare til å sendast. Dei ligg i «{folder}».</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder was made.</source>
            <translation>Mappa blei laga.</translation>
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
            <translation>Snøggtastar</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Kva den gjer</translation>
        </message>
        <message>
            <source>Find by words or keys</source>
            <translation>Søk etter ord eller taster</translation>
        </message>
        <message>
            <source>No key does that. Try another word.</source>
            <translation>Ingen tast gjer det. Prøv eit anna ord.</translation>
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
            <translation>Opnar …</translation>
        </message>
        <message>
            <source>✓ Everything is saved</source>
            <translation>✓ Alt er lagra</translation>
        </message>
        <message>
            <source>✓ Saved {time}</source>
            <translation>✓ Lagra {time}</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Lagrar …</translation>
        </message>
        <message>
            <source>Writing …</source>
            <translation>Skriv …</translation>
        </message>
        <message>
            <source>✓ Kept, not saved yet</source>
            <translation>✓ Teke vare på, ikkje lagra</translation>
        </message>
        <message>
            <source>The last change is not saved</source>
            <translation>Siste endring er ikkje lagra</translation>
        </message>
        <message>
            <source>Read-only</source>
            <translation>Skriveverna</translation>
        </message>
        <message>
            <source>The model is not open</source>
            <translation>Modellen er ikkje open</translation>
        </message>
        <message>
            <source>{author} writes</source>
            <translation>Skriv: {author}</translation>
        </message>
        <message>
            <source>{author} writes; choose to change it</source>
            <translation>Skriv: {author}. Vel for å endre namnet</translation>
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
            <translation>{count}; vel for å sjå kontrollen</translation>
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
            <translation>Alt+Pil ned viser fleire steg</translation>
        </message>
        <message>
            <source>Looking …</source>
            <translation>Hentar …</translation>
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
            <translation>Gjer om</translation>
        </message>
        <message>
            <source>Redo {step}</source>
            <translation>Gjer om {step}</translation>
        </message>
        <message>
            <source>change</source>
            <translation>endring</translation>
        </message>
        <message>
            <source>particulars</source>
            <translation>opplysningar</translation>
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
            <translation>samanslåing</translation>
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
            <translation>ord i ordlista</translation>
        </message>
        <message>
            <source>word out of the list</source>
            <translation>ord ut av lista</translation>
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
            <translation>endra opplysningar om {item}</translation>
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
            <translation>samanslåing av {item}</translation>
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
            <translation>plassering av innspel på {item}</translation>
        </message>
        <message>
            <source>assessment of input on {item}</source>
            <translation>vurdering av innspel til {item}</translation>
        </message>
        <message>
            <source>withdrawal of the receipt from {item}</source>
            <translation>tilbaketrekking av mottaket frå {item}</translation>
        </message>
        <message>
            <source>the word {item} in the word list</source>
            <translation>ordet {item} i ordlista</translation>
        </message>
        <message>
            <source>removal of the word {item}</source>
            <translation>fjerning av ordet {item} frå ordlista</translation>
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
            <translation>vurdering av {count} innspel</translation>
        </message>
        <message>
            <source>{count} items</source>
            <translation>{count} punkt</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n endring</numerusform>
                <numerusform>%n endringar</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {changes} shown</source>
            <translation>{shown} av {changes} vist</translation>
        </message>
        <message>
            <source>{changes}: {model} in the model, {memos} in memos</source>
            <translation>{changes}: {model} i modellen, {memos} i notat</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in the text</source>
            <translation>
                <numerusform>%n stad i teksten</numerusform>
                <numerusform>%n stader i teksten</numerusform>
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
            <translation>{names} og fleire</translation>
        </message>
        <message numerus="yes">
            <source>{names} made %n change(s) meanwhile.</source>
            <translation>
                <numerusform>{names} har gjort %n endring i mellomtida.</numerusform>
                <numerusform>{names} har gjort %n endringar i mellomtida.</numerusform>
            </translation>
        </message>
        <message>
            <source>Also open on {machines}</source>
            <translation>Open på {machines} òg</translation>
        </message>
        <message>
            <source>Also open in another window</source>
            <translation>Open i eit anna vindauge òg</translation>
        </message>
    </context>
    <context>
        <name>TemplateButton</name>
        <message>
            <source>The program's own</source>
            <translation>Programmet sin eigen</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Vel ei fil …</translation>
        </message>
        <message>
            <source>Save a copy to restyle in Word …</source>
            <translation>Lagre ein kopi av malen …</translation>
        </message>
        <message>
            <source>Choose a template</source>
            <translation>Vel ein mal</translation>
        </message>
        <message>
            <source>Save a copy of the template</source>
            <translation>Lagre ein kopi av malen</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word-dokument (*.docx)</translation>
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
            <translation>Fotnotar</translation>
        </message>
        <message>
            <source>There is no footnote yet. Go to a text and press Ctrl+Alt+F to give it one.</source>
            <translation>Det er ingen fotnotar enno. Gå til ein tekst og trykk Ctrl+Alt+F for å lage ein.</translation>
        </message>
        <message>
            <source>Nothing stands here yet. Press Ctrl+N on the heading to begin.</source>
            <translation>Her står det ingenting enno. Trykk Ctrl+N på overskrifta for å byrje.</translation>
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
            <translation>Avgjer seinare</translation>
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
            <translation>ingen heimel</translation>
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
            <translation>Vis eldre endringar</translation>
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
                <numerusform>%n endringar</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft · {count} since the approval of {date}</source>
            <translation>Utkast · {count} sidan godkjenning {date}</translation>
        </message>
        <message>
            <source>Draft · {count} since the circulation of {date}</source>
            <translation>Utkast · {count} sidan utkastet {date}</translation>
        </message>
        <message>
            <source>The changes are counted from «{name}», approved {date}. Press to see them word by word ({key}).</source>
            <translation>Endringane er regnet frå «{name}», som blei godkjent {date}. Trykk for å sjå dei ord for ord ({key}).</translation>
        </message>
        <message>
            <source>The changes are counted from «{name}», sent out {date}. Press to see them word by word ({key}).</source>
            <translation>Endringane er regnet frå «{name}», som blei sendt ut {date}. Trykk for å sjå dei ord for ord ({key}).</translation>
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
            <translation>Tab fører hit, Enter går vidare, Esc avslutter.</translation>
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
            <translation>Heile modellen</translation>
        </message>
        <message>
            <source>Here is the model in the order of the document. A number tells how much has changed there.</source>
            <translation>Her står modellen i same rekkjefølgje som i dokumentet. Talet seier kor mykje som er endra der.</translation>
        </message>
        <message>
            <source>Write where the text stands</source>
            <translation>Skriv der teksten står</translation>
        </message>
        <message>
            <source>Click in a text and write. It is saved when you go on, and can always be undone.</source>
            <translation>Klikk i ein tekst og skriv. Den blir lagra når du går vidare, og kan alltid angrast.</translation>
        </message>
        <message>
            <source>What lies behind a line</source>
            <translation>Kva som ligg bak ei linje</translation>
        </message>
        <message>
            <source>Who wrote it, when and why, who asked for it, and which meeting approved it.</source>
            <translation>Kven som skreiv linja, når og kvifor, kven som bad om det, og kva møte som godkjende det.</translation>
        </message>
        <message>
            <source>What has changed</source>
            <translation>Kva som er endra</translation>
        </message>
        <message>
            <source>Here you see how far the draft is from the last edition. {key} shows it word by word.</source>
            <translation>Her ser du kor mykje som er endra sidan siste utgåve. {key} viser det ord for ord.</translation>
        </message>
        <message>
            <source>What wants attention</source>
            <translation>Det du bør sjå på</translation>
        </message>
        <message>
            <source>Spelling and references are checked while you write. {key} goes to the next thing to look at.</source>
            <translation>Rettskriving og tilvisingar blir kontrollert medan du skriv. {key} går til det neste du bør sjå på.</translation>
        </message>
        <message>
            <source>Help where you are</source>
            <translation>Hjelp der du er</translation>
        </message>
        <message>
            <source>{key} opens the user guide at the chapter that suits. The Help menu also has a practice model, in which nothing can go wrong.</source>
            <translation>{key} opnar rettleiinga i kapittelet som passar. I Hjelp-menyen finn du òg ein øvingsmodell, der ingenting kan gå gale.</translation>
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
            <translation>Hent tilbake slik det var då</translation>
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
            <translation>Gjenopprett opplysningane</translation>
        </message>
        <message>
            <source>Restore wording and place</source>
            <translation>Gjenopprett ordlyd og plass</translation>
        </message>
        <message>
            <source>Restore wording and facts</source>
            <translation>Gjenopprett ordlyd og opplysningar</translation>
        </message>
        <message>
            <source>Restore place and facts</source>
            <translation>Gjenopprett plass og opplysningar</translation>
        </message>
        <message>
            <source>Restore wording, place and facts</source>
            <translation>Gjenopprett ordlyd, plass og opplysningar</translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>Followed</source>
            <translation>Teke til følgje</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>Delvis</translation>
        </message>
        <message>
            <source>Not followed</source>
            <translation>Ikkje til følgje</translation>
        </message>
        <message>
            <source>For information</source>
            <translation>Til orientering</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Utsett</translation>
        </message>
        <message>
            <source>Save the assessment</source>
            <translation>Lagre vurderinga</translation>
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
            <translation>Punktet blir lagt til og {where}.</translation>
        </message>
        <message>
            <source>The item is moved and is {where}.</source>
            <translation>Punktet blir flytta og {where}.</translation>
        </message>
        <message>
            <source>The item is removed from the model. It can be undone.</source>
            <translation>Punktet blir fjerna frå modellen. Det kan angrast.</translation>
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
            <translation>Punktet er fjerna.</translation>
        </message>
        <message>
            <source>The item is moved.</source>
            <translation>Punktet er flytta.</translation>
        </message>
        <message>
            <source>The wording in the model stays. Undo the assessment, or change the item yourself.</source>
            <translation>Ordlyden i modellen blir ståande. Angre vurderinga, eller endre punktet sjølv.</translation>
        </message>
        <message>
            <source>The item that was added stays. Undo the assessment, or remove the item yourself.</source>
            <translation>Punktet som blei lagt til, blir ståande. Angre vurderinga, eller fjern punktet sjølv.</translation>
        </message>
        <message>
            <source>The item stays removed. Undo the assessment, or bring the item back yourself.</source>
            <translation>Punktet er framleis fjerna. Angre vurderinga, eller hent punktet tilbake sjølv.</translation>
        </message>
        <message>
            <source>The item stays where it was moved. Undo the assessment, or move the item yourself.</source>
            <translation>Punktet blir ståande der det blei flytta. Angre vurderinga, eller flytt punktet sjølv.</translation>
        </message>
        <message>
            <source>The wording was used: «{wording}».</source>
            <translation>Ordlyden blei brukt: «{wording}».</translation>
        </message>
        <message>
            <source>The item was added: «{wording}».</source>
            <translation>Punktet blei lagt til: «{wording}».</translation>
        </message>
        <message>
            <source>The item was removed.</source>
            <translation>Punktet blei fjerna.</translation>
        </message>
        <message>
            <source>The item was moved.</source>
            <translation>Punktet blei flytta.</translation>
        </message>
        <message>
            <source>{done} It has been changed since.</source>
            <translation>{done} Det er endra sidan.</translation>
        </message>
        <message>
            <source>Weigh alike: {names}</source>
            <translation>Vurder likt: {names}</translation>
        </message>
        <message>
            <source>Weigh both together</source>
            <translation>Vurder begge samla</translation>
        </message>
        <message>
            <source>Weigh all three together</source>
            <translation>Vurder alle tre samla</translation>
        </message>
        <message>
            <source>Weigh all {count} together</source>
            <translation>Vurder alle {count} samla</translation>
        </message>
        <message>
            <source>The same outcome and reason for {names}</source>
            <translation>Same utfall og grunngiving for {names}</translation>
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
            <translation>Vel eit utfall først.</translation>
        </message>
        <message>
            <source>Write why. Whoever sent the input will read it.</source>
            <translation>Skriv kvifor. Den som sende innspelet, les det.</translation>
        </message>
        <message>
            <source>Nothing is done to the model: the input has no place in it. Write why it is followed all the same.</source>
            <translation>Ingenting blir gjort i modellen, for innspelet har ingen stad der. Skriv kvifor det likevel blir teke til følgje.</translation>
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
            <translation>Ta tilbake vurderinga</translation>
        </message>
        <message>
            <source>not weighed</source>
            <translation>ikkje vurdert</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>lagra</translation>
        </message>
        <message>
            <source>not saved</source>
            <translation>ikkje lagra</translation>
        </message>
        <message>
            <source>changed, not saved</source>
            <translation>endra, ikkje lagra</translation>
        </message>
    </context>
    <context>
        <name>Wishing</name>
        <message numerus="yes">
            <source>Removed %n item(s).</source>
            <translation>
                <numerusform>Fjerna %n punkt.</numerusform>
                <numerusform>Fjerna %n punkt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed «{text}» and %n item(s) under it.</source>
            <translation>
                <numerusform>Fjerna «{text}» og %n punkt under.</numerusform>
                <numerusform>Fjerna «{text}» og %n punkt under.</numerusform>
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
            <translation>endra for hand</translation>
        </message>
        <message>
            <source>The choice has {theirs}, you have {ours}.</source>
            <translation>Valet gir {theirs}, du har {ours}.</translation>
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
            <translation>Ord å velje mellom</translation>
        </message>
    </context>
    <context>
        <name>WordMenu</name>
        <message>
            <source>Looking for suggestions …</source>
            <translation>Leitar etter framlegg …</translation>
        </message>
        <message>
            <source>Add to the word list</source>
            <translation>Legg til i ordlista</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>La det stå</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Ingen framlegg</translation>
        </message>
    </context>
    <context>
        <name>WordingEditor</name>
        <message>
            <source>Final wording</source>
            <translation>Endeleg ordlyd</translation>
        </message>
    </context>
    <context>
        <name>WordingPart</name>
        <message>
            <source>Use the words of the choice</source>
            <translation>Bruk orda frå valet</translation>
        </message>
        <message>
            <source>What you have written stands.</source>
            <translation>Det du har skrive, står.</translation>
        </message>
        <message>
            <source>No longer taken, because the two collide: {choices}</source>
            <translation>Ikkje lenger valt, fordi dei kolliderer: {choices}</translation>
        </message>
        <message>
            <source>Taken: {choices}</source>
            <translation>Valt: {choices}</translation>
        </message>
        <message>
            <source>Left: {choices}</source>
            <translation>Ikkje lenger valt: {choices}</translation>
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
            <translation>Opne fila</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Opne mappa</translation>
        </message>
        <message>
            <source>«{name}» is no longer there.</source>
            <translation>«{name}» finst ikkje lenger.</translation>
        </message>
        <message>
            <source>No program was found that can open «{name}».</source>
            <translation>Fann ikkje noko program som kan opne «{name}».</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <source>Let go to open the model</source>
            <translation>Slepp for å opne modellen</translation>
        </message>
        <message>
            <source>Let go of the files to take in what they say</source>
            <translation>Slepp filene for å ta imot innspel</translation>
        </message>
    </context>
</TS>
