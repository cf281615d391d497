<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nb_NO">
    <context>
        <name>Told</name>
        <message>
            <source> Slik er det også når pakken er laget med en annen Word-mal enn programmets egen.</source>
            <translation> That is also so when the package was made with another Word template than the program's own.</translation>
        </message>
        <message>
            <source>, som «{name}»</source>
            <translation>, as “{name}”</translation>
        </message>
        <message>
            <source>Alle endringene står i notatet allerede.</source>
            <translation>All the changes are told in the memo already.</translation>
        </message>
        <message>
            <source>Antallet filer og bytes er et annet enn {info} sier.</source>
            <translation>The number of files and bytes is not what {info} says.</translation>
        </message>
        <message>
            <source>Arkivpakken er ikke med, for «{edition}» er ikke godkjent.</source>
            <translation>The archive package is not included, because “{edition}” is not approved.</translation>
        </message>
        <message>
            <source>Be avsenderen fjerne passordet og sende den på nytt.</source>
            <translation>Ask the sender to remove the password and send it again.</translation>
        </message>
        <message>
            <source>Be avsenderen lagre den som {kind} ({ending}) og sende den på nytt.</source>
            <translation>Ask the sender to save it as a {kind} ({ending}) and send it again.</translation>
        </message>
        <message>
            <source>Be avsenderen sende den på nytt.</source>
            <translation>Ask the sender to send it again.</translation>
        </message>
        <message>
            <source>Be avsenderen svare i Word-dokumentet eller Excel-regnearket som ble sendt ut, og sende det tilbake.</source>
            <translation>Ask the sender to answer in the Word document or Excel workbook that was sent out, and to send that back.</translation>
        </message>
        <message>
            <source>Be avsenderen ta ut det som ikke hører til svaret, og sende den på nytt.</source>
            <translation>Ask the sender to take out what is not part of the answer, and to send it again.</translation>
        </message>
        <message>
            <source>Be avsenderen åpne filen, lagre den på nytt og sende den igjen.</source>
            <translation>Ask the sender to open the file, save it anew and send it again.</translation>
        </message>
        <message>
            <source>Den mottatte filen «{name}» er ikke slik den kom.</source>
            <translation>The received file “{name}” is not as it came.</translation>
        </message>
        <message>
            <source>Den mottatte filen «{path}» i pakken er ikke slik den kom.</source>
            <translation>The received file “{path}” in the package is not as it came.</translation>
        </message>
        <message>
            <source>Den mottatte filen «{path}» mangler i pakken.</source>
            <translation>The received file “{path}” is missing from the package.</translation>
        </message>
        <message>
            <source>Det ble ingen PDF, for noen tegn kan ikke trykkes: {signs}. De står her: {places}.</source>
            <translation>No PDF was made, because some characters cannot be printed: {signs}. They are here: {places}.</translation>
        </message>
        <message>
            <source>Det ble ingen PDF: dokumentet lar seg ikke sette slik at alle kan lese det («{reason}»). Eksporter til Word, og send setningen i hermetegn til dem som har ansvar for programmet.</source>
            <translation>No PDF was made: the document cannot be typeset so that everyone can read it (“{reason}”). Export to Word, and send the sentence in quotation marks to those who look after the program.</translation>
        </message>
        <message>
            <source>Det er allerede bestemt at dette skal stå.</source>
            <translation>It has already been decided that this is to stay as it is.</translation>
        </message>
        <message>
            <source>Det er ikke bestemt at dette skal stå, så det er ingenting å ta tilbake.</source>
            <translation>It has not been decided that this is to stay as it is, so there is nothing to take back.</translation>
        </message>
        <message>
            <source>Det er ikke plass på disken til å lagre {path}. Frigjør plass og prøv igjen.</source>
            <translation>There is no room on the disk to save {path}. Free some space and try again.</translation>
        </message>
        <message>
            <source>Det er ingen dokumenter i pakken.</source>
            <translation>There are no documents in the package.</translation>
        </message>
        <message>
            <source>Det er ingenting å angre for {author}.</source>
            <translation>There is nothing to undo for {author}.</translation>
        </message>
        <message>
            <source>Det er ingenting å angre for {author}. Det du gjorde med et svar, kan ikke angres når svaret er trukket tilbake og tatt imot på nytt.</source>
            <translation>There is nothing to undo for {author}. What you did with an answer cannot be undone once the answer has been withdrawn and taken in again.</translation>
        </message>
        <message>
            <source>Det er ingenting å erstatte. Se etter at ordene er skrevet riktig.</source>
            <translation>There is nothing to replace. Check that the words are spelt correctly.</translation>
        </message>
        <message>
            <source>Det er ingenting å gjøre om for {author}.</source>
            <translation>There is nothing to redo for {author}.</translation>
        </message>
        <message>
            <source>Det finnes allerede en runde som heter «{name}». Skriv navnet slik for å sende den til flere, eller velg et annet navn.</source>
            <translation>There is already a round called “{name}”. Write the name like that to send it to more recipients, or choose another name.</translation>
        </message>
        <message>
            <source>Det finnes allerede en utgave som heter «{name}». Velg et annet navn.</source>
            <translation>There is already an edition called “{name}”. Choose another name.</translation>
        </message>
        <message>
            <source>Det finnes ikke noe slikt punkt i modellen.</source>
            <translation>There is no such item in the model.</translation>
        </message>
        <message>
            <source>Det finnes ingen tidligere utgave å vise endringer fra, så det er ikke noe å dele ut.</source>
            <translation>There is no earlier edition to show changes from, so there is nothing to hand out.</translation>
        </message>
        <message>
            <source>Det lages ingen arkivpakke av «{edition}», for det som hører til, er mer enn én pakke kan ta (1 GB eller 20 000 filer). Eksporter de andre formatene, og arkiver filene som kom inn, for seg.</source>
            <translation>No archive package is made of “{edition}”, because what belongs to it is more than one package can hold (1 GB or 20,000 files). Export the other formats, and archive the files that came in separately.</translation>
        </message>
        <message>
            <source>Det lages ingen modell av «{name}», for pakken er endret eller skadet. {problem} Hent den på nytt derfra den er arkivert.</source>
            <translation>No model is made of “{name}”, because the package has been altered or is damaged. {problem} Fetch it again from where it is archived.</translation>
        </message>
        <message>
            <source>Det lages ingen modell av «{name}», for pakken forteller ikke om en utgave som er godkjent av et møte. Velg en annen pakke.</source>
            <translation>No model is made of “{name}”, because the package holds no edition that a meeting has approved. Choose another package.</translation>
        </message>
        <message>
            <source>Det som er sendt ut og kommet inn i en innspillsrunde, kan ikke redigeres. Innspill kan plasseres, og et mottak kan trekkes tilbake.</source>
            <translation>What has been sent out and has come in during a consultation round cannot be edited. Inputs can be placed, and a receipt can be withdrawn.</translation>
        </message>
        <message>
            <source>Dokumentet kan ikke eksporteres ennå. Dette må på plass for at alle skal kunne lese det: {lacks}.</source>
            <translation>The document cannot be exported yet. This must be in place so that everyone can read it: {lacks}.</translation>
        </message>
        <message>
            <source>En celle følger raden og kolonnen sin og kan ikke endres for seg.</source>
            <translation>A cell goes with its row and column and cannot be changed by itself.</translation>
        </message>
        <message>
            <source>En fotnote kan ikke festes til «{item}» ({kind}). Velg et annet punkt.</source>
            <translation>A footnote cannot be attached to “{item}” ({kind}). Choose another item.</translation>
        </message>
        <message>
            <source>En ny runde må ha en frist. Skriv dagen som 2011-12-15 eller 15.12.2011.</source>
            <translation>A new round must have a deadline. Write the day as 2011-12-15 or 15.12.2011.</translation>
        </message>
        <message>
            <source>En runde må ha et navn som ikke bare er sifre, for eksempel «Runde 1».</source>
            <translation>A round must have a name that is not digits only, such as “Round 1”.</translation>
        </message>
        <message>
            <source>En utgave må ha et navn som ikke bare består av sifre.</source>
            <translation>An edition must have a name that is not digits only.</translation>
        </message>
        <message>
            <source>Endring {changeset} kan ikke angres: innspillet er plassert, vurdert eller trukket tilbake siden. Se i runden hva som gjelder, og vurder det på nytt der.</source>
            <translation>Change {changeset} cannot be undone: the input has since been placed, assessed or withdrawn. See in the round what applies, and assess it again there.</translation>
        </message>
        <message>
            <source>Endring {changeset} kan ikke angres: «{item}» er endret igjen siden. Bruk historikken og gjenopprett ordlyden du vil ha.</source>
            <translation>Change {changeset} cannot be undone: “{item}” has been changed again since. Use the history and restore the wording you want.</translation>
        </message>
        <message>
            <source>Endring {number} er en annen enn da filen ble eksportert.</source>
            <translation>Change {number} is not the one it was when the file was exported.</translation>
        </message>
        <message>
            <source>Endring {number} er ikke hel.</source>
            <translation>Change {number} is not complete.</translation>
        </message>
        <message>
            <source>Endring {number} er ikke slik den ble skrevet.</source>
            <translation>Change {number} is not as it was written.</translation>
        </message>
        <message>
            <source>Endring {number} mangler.</source>
            <translation>Change {number} is missing.</translation>
        </message>
        <message>
            <source>Endring {number}, som filen er eksportert fra, mangler.</source>
            <translation>Change {number}, which the file was exported from, is missing.</translation>
        </message>
        <message>
            <source>Endringsarket ble ikke skrevet, for det finnes ingen tidligere utgave.</source>
            <translation>The change sheet was not written, because there is no earlier edition.</translation>
        </message>
        <message>
            <source>Endringsarket ble ikke skrevet, for ingenting er endret siden «{since}».</source>
            <translation>The change sheet was not written, because nothing has changed since “{since}”.</translation>
        </message>
        <message>
            <source>Enten pakken eller modellen mangler «{tasks}».</source>
            <translation>Either the package or the model lacks “{tasks}”.</translation>
        </message>
        <message>
            <source>Et punkt av slaget «{kind}» kan ikke stå under «{parent}». Velg et sted av dette slaget: {allowed}.</source>
            <translation>An item of the kind “{kind}” cannot stand under “{parent}”. Choose a place of this kind: {allowed}.</translation>
        </message>
        <message>
            <source>Excel-regneark</source>
            <translation>Excel workbook</translation>
        </message>
        <message>
            <source>Fant ikke filen «{name}». Er den flyttet eller har den fått et annet navn?</source>
            <translation>The file “{name}” was not found. Has it been moved or renamed?</translation>
        </message>
        <message>
            <source>Fant ikke «{item}» i modellen. Det kan være fjernet, eller navnet er feil.</source>
            <translation>Could not find “{item}” in the model. It may have been removed, or the name is wrong.</translation>
        </message>
        <message>
            <source>Fant ingen modell i {path}. Lag en ny, eller velg en annen fil.</source>
            <translation>Found no model in {path}. Make a new one, or choose another file.</translation>
        </message>
        <message>
            <source>Fant ingen runde «{name}». Se hvilke runder som finnes.</source>
            <translation>Found no round “{name}”. See which rounds there are.</translation>
        </message>
        <message>
            <source>Fant ingen skjerm å vise vinduet på. Kommandolinjen virker likevel; se «bufetat-editor --help».</source>
            <translation>No screen was found to show the window on. The command line works all the same; see “bufetat-editor --help”.</translation>
        </message>
        <message>
            <source>Fant ingen utgave «{name}». Se hvilke utgaver som finnes.</source>
            <translation>Found no edition “{name}”. See which editions there are.</translation>
        </message>
        <message>
            <source>Fant verken utgave eller endring «{name}». Se hvilke utgaver som finnes.</source>
            <translation>Found neither an edition nor a change “{name}”. See which editions there are.</translation>
        </message>
        <message>
            <source>Filen er eksportert fra en annen modell.</source>
            <translation>The file was exported from another model.</translation>
        </message>
        <message>
            <source>Filen er eksportert fra endring {number}, men modellen slutter ved {newest}: historikken er kuttet.</source>
            <translation>The file was exported from change {number}, but the model ends at {newest}: the history has been cut short.</translation>
        </message>
        <message>
            <source>Filen kan ikke leses til ende: {error}</source>
            <translation>The file cannot be read to the end: {error}</translation>
        </message>
        <message>
            <source>Filen kan ikke tas imot: den tok for lang tid å lese. Be avsenderen åpne filen, lagre den på nytt og sende den igjen.</source>
            <translation>The file cannot be taken in: it took too long to read. Ask the sender to open the file, save it anew and send it again.</translation>
        </message>
        <message>
            <source>Filen kan ikke tas imot: {reason}. {advice}</source>
            <translation>The file cannot be taken in: {reason}. {advice}</translation>
        </message>
        <message>
            <source>Filen som endring {number} kom fra, mangler.</source>
            <translation>The file that change {number} came from is missing.</translation>
        </message>
        <message>
            <source>Filen {path} er flyttet, slettet eller har fått nytt navn. Legg den tilbake; er modellen åpen, kan du lagre en kopi av den et annet sted.</source>
            <translation>The file {path} has been moved, deleted or renamed. Put it back; if the model is open, you can save a copy of it elsewhere.</translation>
        </message>
        <message>
            <source>Filen «{data}» kan ikke leses: {why}.</source>
            <translation>The file “{data}” cannot be read: {why}.</translation>
        </message>
        <message>
            <source>Filen «{data}» mangler eller kan ikke leses.</source>
            <translation>The file “{data}” is missing or cannot be read.</translation>
        </message>
        <message>
            <source>Filen «{metadata}» kan ikke leses.</source>
            <translation>The file “{metadata}” cannot be read.</translation>
        </message>
        <message>
            <source>Filen «{metadata}» mangler.</source>
            <translation>The file “{metadata}” is missing.</translation>
        </message>
        <message>
            <source>Filen «{name}» mangler i modellen. Hent modellen tilbake fra en sikkerhetskopi.</source>
            <translation>The file “{name}” is missing from the model. Restore the model from a backup.</translation>
        </message>
        <message>
            <source>Filen «{path}» er en annen enn den modellen gir.{more}</source>
            <translation>The file “{path}” is not the one that the model gives.{more}</translation>
        </message>
        <message>
            <source>Filen «{path}» er endret siden pakken ble laget.</source>
            <translation>The file “{path}” has been changed since the package was made.</translation>
        </message>
        <message>
            <source>Filen «{path}» hører ikke til i pakken.</source>
            <translation>The file “{path}” does not belong in the package.</translation>
        </message>
        <message>
            <source>Filen «{path}» i pakken kommer ikke fra modellen.</source>
            <translation>The file “{path}” in the package does not come from the model.</translation>
        </message>
        <message>
            <source>Filen «{path}» mangler i pakken.</source>
            <translation>The file “{path}” is missing from the package.</translation>
        </message>
        <message>
            <source>Filen «{path}» mangler.</source>
            <translation>The file “{path}” is missing.</translation>
        </message>
        <message>
            <source>Filen «{path}» sier noe annet enn modellen.</source>
            <translation>The file “{path}” says something else than the model.</translation>
        </message>
        <message>
            <source>Fristen {deadline} er allerede ute. Velg en senere dag.</source>
            <translation>The deadline {deadline} has already passed. Choose a later day.</translation>
        </message>
        <message>
            <source>Id-en «{item}» er brukt før. Velg en annen.</source>
            <translation>The id “{item}” has been used before. Choose another.</translation>
        </message>
        <message>
            <source>Ingen har svart på noen runde ennå, så det er ingen innspill å skrive om.</source>
            <translation>Nobody has answered any round yet, so there are no inputs to write about.</translation>
        </message>
        <message>
            <source>Ingen har svart på «{round}» ennå, så det er ingen innspill å skrive om.</source>
            <translation>Nobody has answered “{round}” yet, so there are no inputs to write about.</translation>
        </message>
        <message>
            <source>Ingen mottakere er valgt. Velg minst én region eller skriv hvem det skal til.</source>
            <translation>No recipients are chosen. Choose at least one region, or write who it is to go to.</translation>
        </message>
        <message>
            <source>Ingen punkter er valgt. Velg minst ett og prøv igjen.</source>
            <translation>No items are chosen. Choose at least one and try again.</translation>
        </message>
        <message>
            <source>Ingen runde er sendt ut, så det er ingenting å ta imot svar på. Send ut først.</source>
            <translation>No round has been sent out, so there are no answers to take in. Send one out first.</translation>
        </message>
        <message>
            <source>Ingen svar på «{round}» er tatt imot, så det er ingenting å skrive. Ta imot svarene fra mottakerne først.</source>
            <translation>No answers to “{round}” have been taken in, so there is nothing to write. Take in the recipients' answers first.</translation>
        </message>
        <message>
            <source>Ingen utgave er godkjent eller sendt ut ennå, så det er ingenting å regne endringer fra.</source>
            <translation>No edition has been approved or sent out yet, so there is nothing to count changes from.</translation>
        </message>
        <message>
            <source>Ingenting er endret siden «{since}», så det er ingen endringer å vise.</source>
            <translation>Nothing has changed since “{since}”, so there are no changes to show.</translation>
        </message>
        <message>
            <source>Ingenting viser til {notes}, som blir stående under «{heading}».</source>
            <translation>Nothing refers to {notes}, which will stand under “{heading}”.</translation>
        </message>
        <message>
            <source>Ingenting å endre: «{item}» er allerede slik.</source>
            <translation>Nothing to change: “{item}” is like that already.</translation>
        </message>
        <message>
            <source>Innholdet i filen henger ikke sammen ({count} feil).</source>
            <translation>The content of the file does not hang together ({count} faults).</translation>
        </message>
        <message>
            <source>Innholdet i modellen kan ikke brukes: {detail} (linje {line}).</source>
            <translation>The content of the model cannot be used: {detail} (line {line}).</translation>
        </message>
        <message>
            <source>Innholdet i utgaven «{name}» er ikke det som ble frosset.</source>
            <translation>The content of the edition “{name}” is not what was frozen.</translation>
        </message>
        <message>
            <source>Innholdet i «{data}» er et annet enn det som ble godkjent.</source>
            <translation>The content of “{data}” is not what was approved.</translation>
        </message>
        <message>
            <source>Innholdet ved endring {number} er et annet enn da filen ble eksportert.</source>
            <translation>The content at change {number} is not what it was when the file was exported.</translation>
        </message>
        <message>
            <source>Innspill kan ikke plasseres på «{item}». Velg et punkt i modellen.</source>
            <translation>Inputs cannot be placed at “{item}”. Choose an item of the model.</translation>
        </message>
        <message>
            <source>Innspillene gjelder ikke det samme punktet, så ordlyden kan ikke brukes for alle på én gang. Vurder dem hver for seg, eller uten å bruke ordlyden.</source>
            <translation>The inputs are not about the same item, so the wording cannot be used for all of them at once. Assess them one by one, or without using the wording.</translation>
        </message>
        <message>
            <source>Innspillene i «{round}» står i notatet allerede.</source>
            <translation>The inputs in “{round}” are told in the memo already.</translation>
        </message>
        <message>
            <source>Innspillet er ikke plassert ennå. Plasser det på punktet det gjelder, og bruk det så.</source>
            <translation>The input has not been placed yet. Place it at the item it is about, and then use it.</translation>
        </message>
        <message>
            <source>Innspillet er ikke vurdert, så det er ingen vurdering å ta tilbake.</source>
            <translation>The input has not been assessed, so there is no assessment to take back.</translation>
        </message>
        <message>
            <source>Innspillet er trukket tilbake sammen med mottaket av «{name}». Angre tilbaketrekkingen, eller ta imot filen på nytt.</source>
            <translation>The input has been withdrawn together with the receipt of “{name}”. Undo the withdrawal, or take in the file again.</translation>
        </message>
        <message>
            <source>Innspillet foreslår ikke noe som kan brukes slik det står. Plasser det først, skriv ordlyden selv, eller vurder det uten.</source>
            <translation>The input proposes nothing that can be used as it stands. Place it first, write the wording yourself, or assess it without.</translation>
        </message>
        <message>
            <source>Innspillet foreslår ingen ordlyd. Plasser det som kommentar.</source>
            <translation>The input proposes no wording. Place it as a comment.</translation>
        </message>
        <message>
            <source>Innspillet sier ikke hvor punktet skal stå. Flytt punktet selv, og lagre vurderingen for seg.</source>
            <translation>The input does not say where the item is to stand. Move the item yourself, and save the assessment separately.</translation>
        </message>
        <message>
            <source>Innstillingene i {path} kan ikke leses ({detail}). Rett eller slett filen.</source>
            <translation>The settings in {path} cannot be read ({detail}). Correct the file or delete it.</translation>
        </message>
        <message>
            <source>Kan ikke lage en modell fra «{name}». Velg {known}.</source>
            <translation>A model cannot be made from “{name}”. Choose {known}.</translation>
        </message>
        <message>
            <source>Kontrollen ble stanset før den var ferdig.</source>
            <translation>The check was stopped before it was done.</translation>
        </message>
        <message>
            <source>Kopien er ikke hel, så modellen er ikke rørt. {problem}</source>
            <translation>The copy is not intact, so the model has not been touched. {problem}</translation>
        </message>
        <message>
            <source>Kunne ikke skrive {path}: {detail}.</source>
            <translation>Could not write {path}: {detail}.</translation>
        </message>
        <message>
            <source>Kunne ikke åpne {path}: {detail}.</source>
            <translation>Could not open {path}: {detail}.</translation>
        </message>
        <message>
            <source>Lagre vedleggene i den, og ta imot dem.</source>
            <translation>Save the attachments in it, and take those in.</translation>
        </message>
        <message>
            <source>Lukk noen programmer og prøv igjen.</source>
            <translation>Close some programs and try again.</translation>
        </message>
        <message>
            <source>Malen {path} kan ikke brukes: {detail}. Velg en annen mal, eller ta ut en ny kopi av malen og gjør endringene der.</source>
            <translation>The template {path} cannot be used: {detail}. Choose another template, or take out a new copy of the template and make the changes there.</translation>
        </message>
        <message>
            <source>Malen {path} kan ikke brukes: {lacks}. Rett det i Word, eller ta ut en ny kopi av malen og gjør endringene der.</source>
            <translation>The template {path} cannot be used: {lacks}. Correct it in Word, or take out a new copy of the template and make the changes there.</translation>
        </message>
        <message>
            <source>Mappen {path} kan ikke lages, for stedet finnes ikke. Velg en annen mappe.</source>
            <translation>The folder {path} cannot be made, because the place does not exist. Choose another folder.</translation>
        </message>
        <message>
            <source>Mappen «{name}» er ingen arkivpakke. Velg {instead}.</source>
            <translation>The folder “{name}” is not an archive package. Choose {instead}.</translation>
        </message>
        <message>
            <source>Mente du {region}? Det finnes ingen «{name}». Rett navnet, eller skriv det helt ut hvis det er en annen mottaker.</source>
            <translation>Did you mean {region}? There is no “{name}”. Correct the name, or write it in full if it is another recipient.</translation>
        </message>
        <message>
            <source>Modellen er allerede slik, så det er ingenting å gjenopprette.</source>
            <translation>The model is like that already, so there is nothing to restore.</translation>
        </message>
        <message>
            <source>Modellen er ikke åpen, så ingenting ble lagret.</source>
            <translation>The model is not open, so nothing was saved.</translation>
        </message>
        <message>
            <source>Modellen er åpen i et annet vindu eller program. Lukk den der, og prøv igjen.</source>
            <translation>The model is open in another window or program. Close it there, and try again.</translation>
        </message>
        <message>
            <source>Modellen fantes ikke ennå {at}. Velg et senere tidspunkt.</source>
            <translation>The model did not exist yet {at}. Choose a later time.</translation>
        </message>
        <message>
            <source>Modellen i {path} er laget med en nyere utgave av programmet. Oppdater programmet for å åpne den; filen er ikke rørt.</source>
            <translation>The model in {path} was made with a newer version of the program. Update the program to open it; the file has not been touched.</translation>
        </message>
        <message>
            <source>Modellen i {path} er opptatt av et annet program. Vent litt og prøv igjen.</source>
            <translation>The model in {path} is in use by another program. Wait a little and try again.</translation>
        </message>
        <message>
            <source>Modellen i {path} er skadet ({detail}). Hent den tilbake fra en sikkerhetskopi.</source>
            <translation>The model in {path} is damaged ({detail}). Restore it from a backup.</translation>
        </message>
        <message>
            <source>Modellen i {path} er skrivebeskyttet, så endringen ble ikke lagret.</source>
            <translation>The model in {path} is write-protected, so the change was not saved.</translation>
        </message>
        <message>
            <source>Modellen i {path} kan ikke nås: disken eller nettverket svikter. Det som er lagret, er trygt. Sjekk forbindelsen og prøv igjen; hjelper ikke det, hent modellen tilbake fra siste sikkerhetskopi.</source>
            <translation>The model in {path} cannot be reached: the disk or the network is failing. What has been saved is safe. Check the connection and try again; if that does not help, restore the model from the latest backup.</translation>
        </message>
        <message>
            <source>Modeller i «{scheme}» støttes ikke ennå. Bruk en fil, eller «default».</source>
            <translation>Models in “{scheme}” are not supported yet. Use a file, or “default”.</translation>
        </message>
        <message>
            <source>Mottaket av «{name}» er allerede trukket tilbake. Ta imot filen på nytt hvis den gjelder.</source>
            <translation>The receipt of “{name}” has already been withdrawn. Take in the file again if it counts.</translation>
        </message>
        <message>
            <source>Mottaket ble stanset, og ingenting er endret.</source>
            <translation>The receipt was stopped, and nothing has changed.</translation>
        </message>
        <message>
            <source>Navnet «{start} …» er på {length} tegn. Et navn kan ha høyst {longest} tegn.</source>
            <translation>The name “{start} …” has {length} characters. A name can have at most {longest}.</translation>
        </message>
        <message>
            <source>Noe gikk galt i programmet, så dette ble ikke gjort.</source>
            <translation>Something went wrong in the program, so this was not done.</translation>
        </message>
        <message>
            <source>Noen andre har endret det samme i mellomtiden, så ingenting ble lagret. Se historikken og prøv igjen.</source>
            <translation>Someone else has changed the same thing in the meantime, so nothing was saved. See the history and try again.</translation>
        </message>
        <message>
            <source>Noen andre har vurdert innspillet i mellomtiden, så ingenting ble lagret. Det du skrev, står her ennå. Les vurderingen deres, og lagre på nytt hvis din skal gjelde.</source>
            <translation>Someone else has assessed the input in the meantime, so nothing was saved. What you wrote is still here. Read their assessment, and save again if yours is to count.</translation>
        </message>
        <message>
            <source>Noen tegn kan ikke trykkes, og derfor blir det ingen PDF av utgaven: {signs}. De står her: {places}. Utgaven er godkjent og kan ikke endres: Bytt tegnene ut eller ta dem bort i utkastet, og godkjenn det som en ny utgave.</source>
            <translation>Some characters cannot be printed, so no PDF can be made of the edition: {signs}. They are here: {places}. The edition is approved and cannot be changed: replace or remove the characters in the draft, and approve that as a new edition.</translation>
        </message>
        <message>
            <source>Noen tegn kan ikke trykkes, og derfor blir det ingen PDF: {signs}. Bytt dem ut eller ta dem bort her: {places}.</source>
            <translation>Some characters cannot be printed, so no PDF can be made: {signs}. Replace or remove them here: {places}.</translation>
        </message>
        <message>
            <source>Notatet som følger med, er datert {memo}, men møtet var {meeting}.</source>
            <translation>The memo that goes with it is dated {memo}, but the meeting was on {meeting}.</translation>
        </message>
        <message>
            <source>Notatet som følger med, hører til sak {memo}, ikke sak {meeting}.</source>
            <translation>The memo that goes with it belongs to case {memo}, not case {meeting}.</translation>
        </message>
        <message>
            <source>Ordet «{word}» står allerede i ordlisten.</source>
            <translation>The word “{word}” is in the word list already.</translation>
        </message>
        <message>
            <source>Ordet «{word}» står ikke i modellens egen ordliste.</source>
            <translation>The word “{word}” is not in the model's own word list.</translation>
        </message>
        <message>
            <source>Ordlisten og funn som skal stå, kan ikke redigeres som tekst. Bruk kontrollen til å legge til eller fjerne dem.</source>
            <translation>The word list, and findings that are to stay as they are, cannot be edited as text. Use the checks to add or remove them.</translation>
        </message>
        <message>
            <source>Ordlyden er endret siden den ble sendt ut, og på de samme ordene som innspillet endrer. Skriv selv hvordan punktet skal lyde.</source>
            <translation>The wording has been changed since it was sent out, in the same words that the input changes. Write yourself how the item is to read.</translation>
        </message>
        <message>
            <source>Ordlyden er tom. Skriv hvordan punktet skal lyde, eller velg å fjerne det.</source>
            <translation>The wording is empty. Write how the item is to read, or choose to remove it.</translation>
        </message>
        <message>
            <source>Pakk den ut, og ta imot filene som ligger i den.</source>
            <translation>Unpack it, and take in the files in it.</translation>
        </message>
        <message>
            <source>Pakken er ikke av en godkjent utgave.</source>
            <translation>The package is not of an approved edition.</translation>
        </message>
        <message>
            <source>Pakken og modellen har ikke samme navn på utgaven.</source>
            <translation>The package and the model have different names for the edition.</translation>
        </message>
        <message>
            <source>Pakken og modellen har ikke samme {fact}.</source>
            <translation>The package and the model do not have the same {fact}.</translation>
        </message>
        <message>
            <source>Pakken og modellen sier ikke det samme om hvem som registrerte godkjenningen.</source>
            <translation>The package and the model do not say the same of who registered the approval.</translation>
        </message>
        <message>
            <source>Programmet er ikke helt: {file} mangler. Installer programmet på nytt.</source>
            <translation>The program is not complete: {file} is missing. Install the program again.</translation>
        </message>
        <message>
            <source>Programmet klarte ikke å lese filen; den er tatt vare på. Send rapporten om feilen til dem som har ansvar for programmet.</source>
            <translation>The program could not read the file; it has been kept. Send the error report to those who look after the program.</translation>
        </message>
        <message>
            <source>Punktet er av et annet slag enn feltet kan vise til.</source>
            <translation>The item is of another kind than the field can refer to.</translation>
        </message>
        <message>
            <source>Rettelsene passer ikke: «{original}» står ikke i «{item}». Ingenting er endret.</source>
            <translation>The corrections do not fit: “{original}” is not found in “{item}”. Nothing has changed.</translation>
        </message>
        <message>
            <source>Runden «{round}» er sendt ut med fristen {deadline}, som står i det mottakerne har fått. Bruk den fristen, eller gi runden et nytt navn.</source>
            <translation>The round “{round}” was sent out with the deadline {deadline}, which is stated in what the recipients have been given. Use that deadline, or give the round a new name.</translation>
        </message>
        <message>
            <source>SOURCE_DATE_EPOCH er «{value}», som ikke er et tidspunkt.</source>
            <translation>SOURCE_DATE_EPOCH is “{value}”, which is not a time.</translation>
        </message>
        <message>
            <source>Saksnummeret</source>
            <translation>The case number</translation>
        </message>
        <message>
            <source>Skriv et helt tall.</source>
            <translation>Write a whole number.</translation>
        </message>
        <message>
            <source>Skriv hvorfor. Bare innspill som tas til følge, kan stå uten begrunnelse.</source>
            <translation>Write why. Only inputs that are followed can be left without a reason.</translation>
        </message>
        <message>
            <source>Skriv ja eller nei.</source>
            <translation>Write yes or no.</translation>
        </message>
        <message>
            <source>Sperren «{name}» mangler eller er endret.</source>
            <translation>The trigger “{name}” is missing or has been changed.</translation>
        </message>
        <message>
            <source>Stavingen kontrolleres ikke på denne maskinen, fordi stavekontrollen ikke finnes for den. Alt annet i programmet virker som det skal.</source>
            <translation>Spelling is not checked on this computer, because the spelling checker does not exist for it. Everything else in the program works as it should.</translation>
        </message>
        <message>
            <source>Svarene på «{round}» er trukket tilbake, så det er ingen innspill å skrive om.</source>
            <translation>The answers to “{round}” have been withdrawn, so there are no inputs to write about.</translation>
        </message>
        <message>
            <source>Teksten inneholder et tegn som ikke kan lagres ({character}, tegn nr. {position}). Fjern det og prøv igjen.</source>
            <translation>The text holds a character that cannot be saved ({character}, character no. {position}). Remove it and try again.</translation>
        </message>
        <message>
            <source>Teksten «{start} …» er {length} tegn, og en celle i Excel tar høyst {longest}. Del teksten i flere punkter.</source>
            <translation>The text “{start} …” has {length} characters, and a cell in Excel takes at most {longest}. Divide the text into several items.</translation>
        </message>
        <message>
            <source>Tidspunktet modellen ble laget, er endret.</source>
            <translation>The time when the model was made has been changed.</translation>
        </message>
        <message>
            <source>Tjenestemodellen er ikke endret siden «{edition}».</source>
            <translation>The service model has not changed since “{edition}”.</translation>
        </message>
        <message>
            <source>Utgaven kan ikke eksporteres slik den står, for dette mangler: {lacks}.</source>
            <translation>The edition cannot be exported as it stands, because this is missing: {lacks}.</translation>
        </message>
        <message>
            <source>Utgaven kan ikke trykkes, og arkivpakken får ingen PDF, på grunn av disse tegnene: {signs}. De står her: {places}.</source>
            <translation>The edition cannot be printed, and the archive package gets no PDF, because of these characters: {signs}. They are here: {places}.</translation>
        </message>
        <message>
            <source>Utgaven «{edition}» finnes ikke i modellen slik filen sier.</source>
            <translation>The edition “{edition}” is not in the model as the file says.</translation>
        </message>
        <message>
            <source>Utgaven «{name}» er endret etter at den ble til.</source>
            <translation>The edition “{name}” has been changed since it was made.</translation>
        </message>
        <message>
            <source>Utgaven «{name}» og loggen stemmer ikke overens.</source>
            <translation>The edition “{name}” and the log do not agree.</translation>
        </message>
        <message>
            <source>Velg en av disse: {choices}.</source>
            <translation>Choose one of these: {choices}.</translation>
        </message>
        <message>
            <source>Verdien er av feil slag.</source>
            <translation>The value is of the wrong kind.</translation>
        </message>
        <message>
            <source>Word-dokument</source>
            <translation>Word document</translation>
        </message>
        <message>
            <source>avsnittsstilen {names} mangler</source>
            <translation>the paragraph style {names} is missing</translation>
        </message>
        <message>
            <source>avsnittsstilene {names} mangler</source>
            <translation>the paragraph styles {names} are missing</translation>
        </message>
        <message>
            <source>beslutning</source>
            <translation>decision</translation>
        </message>
        <message>
            <source>bildet i {place} er lenket, ikke satt inn</source>
            <translation>the picture in {place} is linked, not inserted</translation>
        </message>
        <message>
            <source>blir ikke laget av Word-malen</source>
            <translation>is not made from the Word template</translation>
        </message>
        <message>
            <source>bunnteksten</source>
            <translation>the footer</translation>
        </message>
        <message>
            <source>cellen «{quoted}» står ikke i noen kolonne</source>
            <translation>the cell “{quoted}” does not stand in any column</translation>
        </message>
        <message>
            <source>den er beskyttet med passord</source>
            <translation>it is protected by a password</translation>
        </message>
        <message>
            <source>den er en PDF</source>
            <translation>it is a PDF</translation>
        </message>
        <message>
            <source>den er en PowerPoint-fil</source>
            <translation>it is a PowerPoint file</translation>
        </message>
        <message>
            <source>den er en e-post</source>
            <translation>it is an e-mail</translation>
        </message>
        <message>
            <source>den er en zip-fil</source>
            <translation>it is a zip file</translation>
        </message>
        <message>
            <source>den er et Excel-regneark med makroer</source>
            <translation>it is an Excel workbook with macros</translation>
        </message>
        <message>
            <source>den er et Word-dokument med makroer</source>
            <translation>it is a Word document with macros</translation>
        </message>
        <message>
            <source>den er et bilde</source>
            <translation>it is a picture</translation>
        </message>
        <message>
            <source>den er for stor</source>
            <translation>it is too large</translation>
        </message>
        <message>
            <source>den er for stor når den pakkes ut</source>
            <translation>it is too large when unpacked</translation>
        </message>
        <message>
            <source>den er ikke en zip-fil, eller den er kuttet eller skadet</source>
            <translation>it is not a zip file, or it has been cut short or is damaged</translation>
        </message>
        <message>
            <source>den er ikke et Word-dokument, eller den er skadet</source>
            <translation>it is not a Word document, or it is damaged</translation>
        </message>
        <message>
            <source>den er ikke et {kind}, eller den er skadet</source>
            <translation>it is not a {kind}, or it is damaged</translation>
        </message>
        <message>
            <source>den er ikke lagret som {kind} ({ending})</source>
            <translation>it is not saved as a {kind} ({ending})</translation>
        </message>
        <message>
            <source>den er lagret i det gamle formatet .doc</source>
            <translation>it is saved in the old format .doc</translation>
        </message>
        <message>
            <source>den er lagret i det gamle formatet .xls</source>
            <translation>it is saved in the old format .xls</translation>
        </message>
        <message>
            <source>den er lagret som Excel-mal (.xltx)</source>
            <translation>it is saved as an Excel template (.xltx)</translation>
        </message>
        <message>
            <source>den er lagret som OpenDocument-regneark (.ods)</source>
            <translation>it is saved as an OpenDocument spreadsheet (.ods)</translation>
        </message>
        <message>
            <source>den er lagret som OpenDocument-tekst (.odt)</source>
            <translation>it is saved as an OpenDocument text (.odt)</translation>
        </message>
        <message>
            <source>den er lagret som RTF</source>
            <translation>it is saved as RTF</translation>
        </message>
        <message>
            <source>den er lagret som Word-mal (.dotx)</source>
            <translation>it is saved as a Word template (.dotx)</translation>
        </message>
        <message>
            <source>den er lagret som binært regneark (.xlsb)</source>
            <translation>it is saved as a binary workbook (.xlsb)</translation>
        </message>
        <message>
            <source>den er pakket på en måte som vi ikke leser</source>
            <translation>it is packed in a way that we do not read</translation>
        </message>
        <message>
            <source>den er skadet</source>
            <translation>it is damaged</translation>
        </message>
        <message>
            <source>den er skadet, så innholdet kan ikke leses</source>
            <translation>it is damaged, so the content cannot be read</translation>
        </message>
        <message>
            <source>den er skrevet av en annen utgave av programmet</source>
            <translation>it was written by another version of the program</translation>
        </message>
        <message>
            <source>den er tom</source>
            <translation>it is empty</translation>
        </message>
        <message>
            <source>den er verken Word-dokument eller Excel-regneark</source>
            <translation>it is neither a Word document nor an Excel workbook</translation>
        </message>
        <message>
            <source>den har en dokumenttype (DTD), som Office aldri skriver, og som kan gjøre skade</source>
            <translation>it has a document type (DTD), which Office never writes and which can do harm</translation>
        </message>
        <message>
            <source>den har en mappe som det ligger tekst i</source>
            <translation>it has a folder with text in it</translation>
        </message>
        <message>
            <source>den har en tom mappe</source>
            <translation>it has an empty folder</translation>
        </message>
        <message>
            <source>den har filer med navn som leder ut av den</source>
            <translation>it has files with names that lead out of it</translation>
        </message>
        <message>
            <source>den har flere filer med samme navn</source>
            <translation>it has several files with the same name</translation>
        </message>
        <message>
            <source>den har ikke én mappe med alt i</source>
            <translation>it does not have one folder with everything in it</translation>
        </message>
        <message>
            <source>den har lenker til andre filer</source>
            <translation>it has links to other files</translation>
        </message>
        <message>
            <source>den har mer tekst enn et svar kan ha</source>
            <translation>it has more text than an answer can have</translation>
        </message>
        <message>
            <source>den har noe annet enn filer i seg, som lenker</source>
            <translation>it has something other than files in it, such as links</translation>
        </message>
        <message>
            <source>den har {number} tekstbiter, og et svar kan ha {most}</source>
            <translation>it has {number} fragments, and an answer can have {most}</translation>
        </message>
        <message>
            <source>den henter tekst fra en annen fil som ligger inni den</source>
            <translation>it takes text from another file that lies inside it</translation>
        </message>
        <message>
            <source>den inneholder makroer</source>
            <translation>it contains macros</translation>
        </message>
        <message>
            <source>det er en mappe</source>
            <translation>it is a folder</translation>
        </message>
        <message>
            <source>det er for mange filer i den</source>
            <translation>there are too many files in it</translation>
        </message>
        <message>
            <source>det er for mye i mappen</source>
            <translation>there is too much in the folder</translation>
        </message>
        <message>
            <source>det er ikke gyldig YAML</source>
            <translation>it is not valid YAML</translation>
        </message>
        <message>
            <source>det er ikke to inndelinger i den, {names}</source>
            <translation>it does not have two sections, {names}</translation>
        </message>
        <message>
            <source>det er mer enn programmet tar imot</source>
            <translation>it is more than the program accepts</translation>
        </message>
        <message>
            <source>det finnes allerede noe med det navnet</source>
            <translation>there is already something of that name</translation>
        </message>
        <message>
            <source>det ligger for mange kopier ved siden av</source>
            <translation>there are too many copies beside it</translation>
        </message>
        <message>
            <source>det står ingenting i den</source>
            <translation>there is nothing in it</translation>
        </message>
        <message>
            <source>disken eller nettverket svikter</source>
            <translation>the disk or the network is failing</translation>
        </message>
        <message>
            <source>disken er full</source>
            <translation>the disk is full</translation>
        </message>
        <message>
            <source>dokumentet</source>
            <translation>the document</translation>
        </message>
        <message>
            <source>du har ikke mer plass igjen der</source>
            <translation>you have no more space left there</translation>
        </message>
        <message>
            <source>du har ikke tilgang</source>
            <translation>you do not have access</translation>
        </message>
        <message>
            <source>du har ikke tilgang, eller filen er åpen i et annet program</source>
            <translation>you do not have access, or the file is open in another program</translation>
        </message>
        <message>
            <source>en del av stien er en fil, ikke en mappe</source>
            <translation>a part of the path is a file, not a folder</translation>
        </message>
        <message>
            <source>en rad kan ikke leses</source>
            <translation>a row cannot be read</translation>
        </message>
        <message>
            <source>en stående og en liggende</source>
            <translation>one portrait and one landscape</translation>
        </message>
        <message>
            <source>er alltid uten notat</source>
            <translation>is always without a memo</translation>
        </message>
        <message>
            <source>et endringsark</source>
            <translation>a change sheet</translation>
        </message>
        <message>
            <source>et svar på innspillene</source>
            <translation>an answer to the inputs</translation>
        </message>
        <message>
            <source>felt {number} i hodet på notatet mangler ledetekst</source>
            <translation>field {number} at the head of the memo has no label</translation>
        </message>
        <message>
            <source>feltet {word} i topptekst eller bunntekst henter noe fra et annet sted</source>
            <translation>the field {word} in a header or footer takes something from elsewhere</translation>
        </message>
        <message>
            <source>figuren mangler teksten i midten (overskriften til kvalitetsbegrepet)</source>
            <translation>the figure lacks the text in the middle (the heading of the quality concept)</translation>
        </message>
        <message>
            <source>filen er for stor</source>
            <translation>the file is too large</translation>
        </message>
        <message>
            <source>filen er i bruk</source>
            <translation>the file is in use</translation>
        </message>
        <message>
            <source>filen er ikke UTF-8</source>
            <translation>the file is not UTF-8</translation>
        </message>
        <message>
            <source>filen er ikke en tjenestemodell</source>
            <translation>the file is not a service model</translation>
        </message>
        <message>
            <source>filen er mer enn ren tekst</source>
            <translation>the file is more than plain text</translation>
        </message>
        <message>
            <source>filen finnes ikke</source>
            <translation>the file does not exist</translation>
        </message>
        <message>
            <source>filen henter noe fra «{goal}»</source>
            <translation>the file takes something from “{goal}”</translation>
        </message>
        <message>
            <source>filen skal ha ett innhold</source>
            <translation>the file should hold one content</translation>
        </message>
        <message>
            <source>filen viser til seg selv</source>
            <translation>the file refers to itself</translation>
        </message>
        <message>
            <source>filen «{path}» i den er skadet</source>
            <translation>the file “{path}” in it is damaged</translation>
        </message>
        <message>
            <source>fotnoten «{beginning}»</source>
            <translation>the footnote “{beginning}”</translation>
        </message>
        <message>
            <source>fotnotene</source>
            <translation>the footnotes</translation>
        </message>
        <message>
            <source>har alltid notatet med</source>
            <translation>always includes the memo</translation>
        </message>
        <message>
            <source>her skulle det ha stått en liste</source>
            <translation>a list should have stood here</translation>
        </message>
        <message>
            <source>her skulle det ha stått en tekst</source>
            <translation>a text should have stood here</translation>
        </message>
        <message>
            <source>her skulle det ha stått navn med verdier</source>
            <translation>names with values should have stood here</translation>
        </message>
        <message>
            <source>her skulle modellen og notatene ha stått</source>
            <translation>the model and the memos should have stood here</translation>
        </message>
        <message>
            <source>her skulle «{quoted}» ha stått</source>
            <translation>“{quoted}” should have stood here</translation>
        </message>
        <message>
            <source>id-en «{quoted}» er brukt før</source>
            <translation>the id “{quoted}” has been used before</translation>
        </message>
        <message>
            <source>innholdet i filen henger ikke sammen</source>
            <translation>the content of the file does not hang together</translation>
        </message>
        <message>
            <source>innholdskontrollen {names} mangler i topptekst eller bunntekst på liggende side</source>
            <translation>the content control {names} is missing from the header or footer on landscape pages</translation>
        </message>
        <message>
            <source>innholdskontrollen {names} mangler i topptekst eller bunntekst på stående side</source>
            <translation>the content control {names} is missing from the header or footer on portrait pages</translation>
        </message>
        <message>
            <source>innholdskontrollene {names} mangler i topptekst eller bunntekst på liggende side</source>
            <translation>the content controls {names} are missing from the header or footer on landscape pages</translation>
        </message>
        <message>
            <source>innholdskontrollene {names} mangler i topptekst eller bunntekst på stående side</source>
            <translation>the content controls {names} are missing from the header or footer on portrait pages</translation>
        </message>
        <message>
            <source>innstillingene</source>
            <translation>the settings</translation>
        </message>
        <message>
            <source>intet JSON-objekt</source>
            <translation>not a JSON object</translation>
        </message>
        <message>
            <source>kapittel {number}</source>
            <translation>chapter {number}</translation>
        </message>
        <message>
            <source>kategori {number}</source>
            <translation>category {number}</translation>
        </message>
        <message>
            <source>kolonne {number}</source>
            <translation>column {number}</translation>
        </message>
        <message>
            <source>kvalitetsdimensjon {number} i figuren mangler tekst</source>
            <translation>quality dimension {number} in the figure has no text</translation>
        </message>
        <message>
            <source>linje {line} er ikke gyldig JSON</source>
            <translation>line {line} is not valid JSON</translation>
        </message>
        <message>
            <source>listene</source>
            <translation>the lists</translation>
        </message>
        <message>
            <source>mappen finnes ikke</source>
            <translation>the folder does not exist</translation>
        </message>
        <message>
            <source>mappen «{folder}» i den</source>
            <translation>the folder “{folder}” in it</translation>
        </message>
        <message>
            <source>maskinen har ikke nok plass eller minne til å lese den nå</source>
            <translation>the computer does not have enough space or memory to read it now</translation>
        </message>
        <message>
            <source>matrise {number}</source>
            <translation>matrix {number}</translation>
        </message>
        <message>
            <source>matrisen</source>
            <translation>the matrix</translation>
        </message>
        <message>
            <source>modellen mangler tittel</source>
            <translation>the model has no title</translation>
        </message>
        <message>
            <source>møtedato</source>
            <translation>meeting date</translation>
        </message>
        <message>
            <source>navnet er for langt</source>
            <translation>the name is too long</translation>
        </message>
        <message>
            <source>navnet kan ikke brukes</source>
            <translation>the name cannot be used</translation>
        </message>
        <message>
            <source>navnet kan ikke brukes her</source>
            <translation>the name cannot be used here</translation>
        </message>
        <message>
            <source>nettverket svarer ikke</source>
            <translation>the network does not answer</translation>
        </message>
        <message>
            <source>notatet mangler tittel</source>
            <translation>the memo has no title</translation>
        </message>
        <message>
            <source>og {more} steder til</source>
            <translation>and {more} more places</translation>
        </message>
        <message>
            <source>og {more} til</source>
            <translation>and {more} more</translation>
        </message>
        <message>
            <source>overskriften etter {before} mangler tekst</source>
            <translation>the heading after {before} has no text</translation>
        </message>
        <message>
            <source>overskriften «{words}» hopper over et nivå</source>
            <translation>the heading “{words}” skips a level</translation>
        </message>
        <message>
            <source>papirstørrelse eller marger mangler</source>
            <translation>the paper size or margins are missing</translation>
        </message>
        <message>
            <source>programmet får ikke brukt filen</source>
            <translation>the program cannot use the file</translation>
        </message>
        <message>
            <source>saksnummer</source>
            <translation>case number</translation>
        </message>
        <message>
            <source>sluttnotene</source>
            <translation>the endnotes</translation>
        </message>
        <message>
            <source>stedet er skrivebeskyttet</source>
            <translation>the place is write-protected</translation>
        </message>
        <message>
            <source>stien går i ring</source>
            <translation>the path goes in a circle</translation>
        </message>
        <message>
            <source>systemet svarte «{answer}»</source>
            <translation>the system answered “{answer}”</translation>
        </message>
        <message>
            <source>tabellstilen {names} mangler</source>
            <translation>the table style {names} is missing</translation>
        </message>
        <message>
            <source>tabellstilene {names} mangler</source>
            <translation>the table styles {names} are missing</translation>
        </message>
        <message>
            <source>tegnstilen {names} mangler</source>
            <translation>the character style {names} is missing</translation>
        </message>
        <message>
            <source>tegnstilene {names} mangler</source>
            <translation>the character styles {names} are missing</translation>
        </message>
        <message>
            <source>teksten har tegn som ikke kan lagres</source>
            <translation>the text has characters that cannot be saved</translation>
        </message>
        <message>
            <source>tidspunkt for godkjenningen</source>
            <translation>time of approval</translation>
        </message>
        <message>
            <source>tittel</source>
            <translation>title</translation>
        </message>
        <message>
            <source>tittelen på modellen</source>
            <translation>the title of the model</translation>
        </message>
        <message>
            <source>tittelen på notatet</source>
            <translation>the title of the memo</translation>
        </message>
        <message>
            <source>tittelen, utgavenavnet eller det andre som står utenom innholdet</source>
            <translation>the title, the name of the edition or something else that stands outside the content</translation>
        </message>
        <message>
            <source>toppteksten</source>
            <translation>the header</translation>
        </message>
        <message>
            <source>verdien passer ikke i feltet «{quoted}»</source>
            <translation>the value does not fit the field “{quoted}”</translation>
        </message>
        <message>
            <source>viser aldri endringer</source>
            <translation>never shows changes</translation>
        </message>
        <message>
            <source>zip-filen, eller mappen som «bagit.txt» ligger i</source>
            <translation>the zip file, or the folder that “bagit.txt” lies in</translation>
        </message>
        <message>
            <source>{bagit} mangler eller er endret.</source>
            <translation>{bagit} is missing or has been changed.</translation>
        </message>
        <message>
            <source>{called} i {matrix} mangler navn</source>
            <translation>{called} in {matrix} has no name</translation>
        </message>
        <message>
            <source>{chapter} mangler overskrift</source>
            <translation>{chapter} has no heading</translation>
        </message>
        <message>
            <source>{choice} er ikke en liste med heltall</source>
            <translation>{choice} is not a list of whole numbers</translation>
        </message>
        <message>
            <source>{choice} er ikke et heltall</source>
            <translation>{choice} is not a whole number</translation>
        </message>
        <message>
            <source>{choice} er ikke et objekt med tekster</source>
            <translation>{choice} is not an object with texts</translation>
        </message>
        <message>
            <source>{choice} er ingen tekst</source>
            <translation>{choice} is not a text</translation>
        </message>
        <message>
            <source>{choice} er verken true eller false</source>
            <translation>{choice} is neither true nor false</translation>
        </message>
        <message>
            <source>{detail} (linje {line})</source>
            <translation>{detail} (line {line})</translation>
        </message>
        <message>
            <source>{fact} mangler. Det må være med for at beslutningen skal kunne finnes igjen.</source>
            <translation>{fact} is missing. It must be there so that the decision can be found again.</translation>
        </message>
        <message>
            <source>{first} og {last}</source>
            <translation>{first} and {last}</translation>
        </message>
        <message>
            <source>{info} forteller noe annet om godkjenningen enn «{data}».</source>
            <translation>{info} tells something else of the approval than “{data}”.</translation>
        </message>
        <message>
            <source>{info} kan ikke leses.</source>
            <translation>{info} cannot be read.</translation>
        </message>
        <message>
            <source>{lacks} … og {others} til</source>
            <translation>{lacks} … and {others} more</translation>
        </message>
        <message>
            <source>{manifest} kan ikke leses.</source>
            <translation>{manifest} cannot be read.</translation>
        </message>
        <message>
            <source>{manifest} mangler.</source>
            <translation>{manifest} is missing.</translation>
        </message>
        <message>
            <source>{names} er ikke knyttet til en liste</source>
            <translation>{names} is not tied to a list</translation>
        </message>
        <message>
            <source>{own}, {empty} eller en arkivpakke (.zip)</source>
            <translation>{own}, {empty} or an archive package (.zip)</translation>
        </message>
        <message>
            <source>{path} er en fil, ikke en mappe. Velg en mappe.</source>
            <translation>{path} is a file, not a folder. Choose a folder.</translation>
        </message>
        <message>
            <source>{path} er ikke en mal for tjenestemodellen. Ta ut en kopi av malen, gjør endringene der, og bruk kopien.</source>
            <translation>{path} is not a template for the service model. Take out a copy of the template, make the changes there, and use the copy.</translation>
        </message>
        <message>
            <source>{path} er ikke en tjenestemodell.</source>
            <translation>{path} is not a service model.</translation>
        </message>
        <message>
            <source>{path} er ikke et navn for en {ending}-fil. Velg et navn som slutter på {ending}.</source>
            <translation>{path} is not a name for a {ending} file. Choose a name that ends in {ending}.</translation>
        </message>
        <message>
            <source>{path} finnes allerede. Velg et annet navn; ingenting er skrevet over.</source>
            <translation>{path} exists already. Choose another name; nothing has been overwritten.</translation>
        </message>
        <message>
            <source>{path} har ingen kontrollsummer fra en eksport, så den kan ikke kontrolleres.</source>
            <translation>{path} has no checksums from an export, so it cannot be checked.</translation>
        </message>
        <message>
            <source>{path} trengs til eksporten og blir ikke skrevet over. Velg et annet navn på filen.</source>
            <translation>{path} is needed for the export and will not be overwritten. Choose another name for the file.</translation>
        </message>
        <message>
            <source>{place} henter noe fra «{goal}»</source>
            <translation>{place} takes something from “{goal}”</translation>
        </message>
        <message>
            <source>«{after}» står ikke under «{parent}», så ingenting kan settes inn etter det.</source>
            <translation>“{after}” does not stand under “{parent}”, so nothing can be put in after it.</translation>
        </message>
        <message>
            <source>«{data}» er av en annen utgave enn {info} sier.</source>
            <translation>“{data}” is of another edition than {info} says.</translation>
        </message>
        <message>
            <source>«{edition}» er ikke godkjent, og bare godkjente utgaver arkiveres. Velg en godkjent utgave, eller godkjenn den først.</source>
            <translation>“{edition}” is not approved, and only approved editions are archived. Choose an approved edition, or approve it first.</translation>
        </message>
        <message>
            <source>«{field}» er ikke et felt for {kind}. Disse finnes: {known}.</source>
            <translation>“{field}” is not a field of {kind}. There are these: {known}.</translation>
        </message>
        <message>
            <source>«{first}» og «{second}» har hver sin fotnote og kan ikke slås sammen. Ta bort den ene fotnoten først.</source>
            <translation>“{first}” and “{second}” have a footnote each and cannot be joined. Remove one of the footnotes first.</translation>
        </message>
        <message>
            <source>«{format}» {what}. Utelat {option}, eller velg et annet format.</source>
            <translation>“{format}” {what}. Leave out {option}, or choose another format.</translation>
        </message>
        <message>
            <source>«{item}» ({kind}) har ingen tekst å redigere.</source>
            <translation>“{item}” ({kind}) has no text to edit.</translation>
        </message>
        <message>
            <source>«{item}» er fjernet siden. Gjenopprett det, eller plasser innspillet på et annet punkt.</source>
            <translation>“{item}” has been removed since. Restore it, or place the input at another item.</translation>
        </message>
        <message>
            <source>«{item}» er fjernet. Gjenopprett det først.</source>
            <translation>“{item}” is removed. Restore it first.</translation>
        </message>
        <message>
            <source>«{item}» er ikke et innspill. Se hvilke innspill som finnes.</source>
            <translation>“{item}” is no input. See which inputs there are.</translation>
        </message>
        <message>
            <source>«{item}» er ikke et mottak. Se hvilke mottak som finnes.</source>
            <translation>“{item}” is no receipt. See which receipts there are.</translation>
        </message>
        <message>
            <source>«{item}» er ikke et notat i denne utgaven av modellen.</source>
            <translation>“{item}” is not a memo in this edition of the model.</translation>
        </message>
        <message>
            <source>«{item}» er ikke slik den siste endringen sier.</source>
            <translation>“{item}” is not as the last change says.</translation>
        </message>
        <message>
            <source>«{item}» fantes ikke i modellen på det tidspunktet. Velg et annet i historikken.</source>
            <translation>“{item}” was not in the model at that time. Choose another time in the history.</translation>
        </message>
        <message>
            <source>«{item}» har en endring som ikke hører til noe i loggen.</source>
            <translation>“{item}” has a change that belongs to nothing in the log.</translation>
        </message>
        <message>
            <source>«{item}» hører til rammen i modellen og kan ikke fjernes.</source>
            <translation>“{item}” belongs to the frame of the model and cannot be removed.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke deles i to. Rediger teksten i stedet.</source>
            <translation>“{item}” cannot be split in two. Edit the text instead.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke flyttes inn i seg selv eller noe som står under det.</source>
            <translation>“{item}” cannot be moved into itself or something that stands under it.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke lenger stå under «{parent}», som er skjøvet inn eller ut siden. Skyv det tilbake først.</source>
            <translation>“{item}” can no longer stand under “{parent}”, which has been indented or outdented since. Move that back first.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke skyves inn: det står først. Flytt det ned og prøv igjen.</source>
            <translation>“{item}” cannot be indented: it stands first. Move it down and try again.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke skyves inn: {kind} har ikke noe nivå under seg.</source>
            <translation>“{item}” cannot be indented: {kind} has no level below it.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke skyves ut: det er ikke underpunkt av noe annet.</source>
            <translation>“{item}” cannot be outdented: it is not a sub-entry of anything.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke slås sammen med det som står foran. Det går bare med to punkter av samme slag, og ikke med rader og kolonner i matrisen.</source>
            <translation>“{item}” cannot be joined to what stands before it. That only works with two items of the same kind, and not with rows and columns of the matrix.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke være id for {kind}. Den må begynne med «{prefix}-» og ha høyst {most} tegn av a–z, 0–9 og bindestrek.</source>
            <translation>“{item}” cannot be an id for {kind}. It must begin with “{prefix}-” and have at most {most} characters of a–z, 0–9 and hyphen.</translation>
        </message>
        <message>
            <source>«{item}» sto under «{parent}», som er fjernet. Gjenopprett «{parent}» først.</source>
            <translation>“{item}” stood under “{parent}”, which is removed. Restore “{parent}” first.</translation>
        </message>
        <message>
            <source>«{item}» ville blitt stående uten tekst, så ingenting ble erstattet. Hold det utenfor, eller fjern punktet i stedet.</source>
            <translation>“{item}” would be left without text, so nothing was replaced. Leave it out, or remove the item instead.</translation>
        </message>
        <message>
            <source>«{kind}» er ikke et slag innhold. Disse finnes: {known}.</source>
            <translation>“{kind}” is not a kind of content. There are these: {known}.</translation>
        </message>
        <message>
            <source>«{metadata}» forteller noe annet om godkjenningen enn «{data}».</source>
            <translation>“{metadata}” tells something else of the approval than “{data}”.</translation>
        </message>
        <message>
            <source>«{metadata}» forteller om andre filer enn dem som er i pakken.</source>
            <translation>“{metadata}” tells of other files than those in the package.</translation>
        </message>
        <message>
            <source>«{name}» ble tatt imot {at} fra {recipient} i «{round}»{earlier}. Trekk tilbake det mottaket først hvis filen skal tas imot på nytt.</source>
            <translation>“{name}” was taken in {at} from {recipient} in “{round}”{earlier}. Withdraw that receipt first if the file is to be taken in again.</translation>
        </message>
        <message>
            <source>«{name}» er ikke eksportert fra denne modellen, eller er skadet, så den kan ikke sammenlignes.</source>
            <translation>“{name}” was not exported from this model, or is damaged, so it cannot be compared.</translation>
        </message>
        <message>
            <source>«{name}» er ikke en fil. Velg filene som ligger i mappen.</source>
            <translation>“{name}” is not a file. Choose the files that are in the folder.</translation>
        </message>
        <message>
            <source>«{name}» er ikke et format vi kan eksportere til. Disse finnes: {known}.</source>
            <translation>“{name}” is not a format we can export to. There are these: {known}.</translation>
        </message>
        <message>
            <source>«{name}» er på {size} MB, og en fil som tas imot kan være på høyst {largest} MB. Be avsenderen ta bort bilder og vedlegg og sende den igjen.</source>
            <translation>“{name}” is {size} MB, and a file that is taken in can be at most {largest} MB. Ask the sender to remove pictures and attachments and send it again.</translation>
        </message>
        <message>
            <source>«{name}» er sendt ut fra en annen modell enn denne, så den kan ikke tas imot her. Åpne modellen den kom fra.</source>
            <translation>“{name}” was sent out from another model than this one, so it cannot be taken in here. Open the model it came from.</translation>
        </message>
        <message>
            <source>«{name}» er tatt imot på nytt siden, og kan ikke stå to ganger. Trekk tilbake det nye mottaket først.</source>
            <translation>“{name}” has been taken in again since, and cannot stand twice. Withdraw the new receipt first.</translation>
        </message>
        <message>
            <source>«{name}» er {paper}, som ingen svarer i. Be avsenderen om Word-filen eller svarskjemaet med innspillene.</source>
            <translation>“{name}” is {paper}, which nobody answers in. Ask the sender for the Word file or the reply form with the inputs.</translation>
        </message>
        <message>
            <source>«{name}» kan ikke leses som en arkivpakke: {reason}. Hent pakken på nytt derfra den er arkivert.</source>
            <translation>“{name}” cannot be read as an archive package: {reason}. Fetch the package again from where it is archived.</translation>
        </message>
        <message>
            <source>«{name}» sier ikke hvem den kommer fra. Velg mottakeren.</source>
            <translation>“{name}” does not say who it comes from. Choose the recipient.</translation>
        </message>
        <message>
            <source>«{name}» sier ikke hvilken utsending den svarer på. Velg runden og mottakeren.</source>
            <translation>“{name}” does not say which circulation it answers. Choose the round and the recipient.</translation>
        </message>
        <message>
            <source>«{path}» er av en annen utgave enn {info} sier.</source>
            <translation>“{path}” is of another edition than {info} says.</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke en dato</source>
            <translation>“{quoted}” is not a date</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et felt for {other}</source>
            <translation>“{quoted}” is not a field of {other}</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et helt tall</source>
            <translation>“{quoted}” is not a whole number</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et slag innhold</source>
            <translation>“{quoted}” is not a kind of content</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et tidspunkt</source>
            <translation>“{quoted}” is not a time</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke noe feltet «{other}» kan vise til</source>
            <translation>“{quoted}” is nothing that the field “{other}” can refer to</translation>
        </message>
        <message>
            <source>«{quoted}» er ingen status</source>
            <translation>“{quoted}” is not a status</translation>
        </message>
        <message>
            <source>«{quoted}» har ingen ordlyd</source>
            <translation>“{quoted}” has no wording</translation>
        </message>
        <message>
            <source>«{quoted}» hører ikke til her</source>
            <translation>“{quoted}” does not belong here</translation>
        </message>
        <message>
            <source>«{quoted}» kan ikke stå under «{other}»</source>
            <translation>“{quoted}” cannot stand under “{other}”</translation>
        </message>
        <message>
            <source>«{quoted}» kan ikke stå øverst</source>
            <translation>“{quoted}” cannot stand at the top</translation>
        </message>
        <message>
            <source>«{quoted}» kan ikke være en id</source>
            <translation>“{quoted}” cannot be an id</translation>
        </message>
        <message>
            <source>«{quoted}» mangler</source>
            <translation>“{quoted}” is missing</translation>
        </message>
        <message>
            <source>«{quoted}» står to ganger på samme sted</source>
            <translation>“{quoted}” stands twice in the same place</translation>
        </message>
        <message>
            <source>«{since}» er nyere enn det som skal eksporteres. Velg noe eldre å vise endringer fra.</source>
            <translation>“{since}” is newer than what is to be exported. Choose something older to show changes from.</translation>
        </message>
        <message>
            <source>«{value}» er ikke en dato. Skriv den som 2011-12-01 eller 1.12.2011.</source>
            <translation>“{value}” is not a date. Write it as 2011-12-01 or 1.12.2011.</translation>
        </message>
        <message>
            <source>«{value}» passer ikke i feltet «{field}». {hint}</source>
            <translation>“{value}” does not fit the field “{field}”. {hint}</translation>
        </message>
        <message>
            <source>«{word}» er ikke ett ord. Legg til ordene hver for seg.</source>
            <translation>“{word}” is not one word. Add the words one by one.</translation>
        </message>
    </context>
</TS>
