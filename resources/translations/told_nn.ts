<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="nb_NO">
    <context>
        <name>Told</name>
        <message>
            <source> Slik er det også når pakken er laget med en annen Word-mal enn programmets egen.</source>
            <translation> Slik er det òg når pakka er laga med ein annan Word-mal enn den programmet har sjølv.</translation>
        </message>
        <message>
            <source>, som «{name}»</source>
            <translation>, som «{name}»</translation>
        </message>
        <message>
            <source>Alle endringene står i notatet allerede.</source>
            <translation>Alle endringane står i notatet allereie.</translation>
        </message>
        <message>
            <source>Antallet filer og bytes er et annet enn {info} sier.</source>
            <translation>Talet på filer og byte er eit anna enn {info} seier.</translation>
        </message>
        <message>
            <source>Arkivpakken er ikke med, for «{edition}» er ikke godkjent.</source>
            <translation>Arkivpakka er ikkje med, for «{edition}» er ikkje godkjent.</translation>
        </message>
        <message>
            <source>Be avsenderen fjerne passordet og sende den på nytt.</source>
            <translation>Be avsendaren fjerne passordet og sende den på nytt.</translation>
        </message>
        <message>
            <source>Be avsenderen lagre den som {kind} ({ending}) og sende den på nytt.</source>
            <translation>Be avsendaren lagre den som {kind} ({ending}) og sende den på nytt.</translation>
        </message>
        <message>
            <source>Be avsenderen sende den på nytt.</source>
            <translation>Be avsendaren sende den på nytt.</translation>
        </message>
        <message>
            <source>Be avsenderen svare i Word-dokumentet eller Excel-regnearket som ble sendt ut, og sende det tilbake.</source>
            <translation>Be avsendaren svare i Word-dokumentet eller Excel-reknearket som blei sendt ut, og sende det tilbake.</translation>
        </message>
        <message>
            <source>Be avsenderen ta ut det som ikke hører til svaret, og sende den på nytt.</source>
            <translation>Be avsendaren ta ut det som ikkje høyrer til svaret, og sende den på nytt.</translation>
        </message>
        <message>
            <source>Be avsenderen åpne filen, lagre den på nytt og sende den igjen.</source>
            <translation>Be avsendaren opne fila, lagre den på nytt og sende den igjen.</translation>
        </message>
        <message>
            <source>Den mottatte filen «{name}» er ikke slik den kom.</source>
            <translation>Den mottekne fila «{name}» er ikkje slik den kom.</translation>
        </message>
        <message>
            <source>Den mottatte filen «{path}» i pakken er ikke slik den kom.</source>
            <translation>Den mottekne fila «{path}» i pakka er ikkje slik den kom.</translation>
        </message>
        <message>
            <source>Den mottatte filen «{path}» mangler i pakken.</source>
            <translation>Den mottekne fila «{path}» manglar i pakka.</translation>
        </message>
        <message>
            <source>Det ble ingen PDF, for noen tegn kan ikke trykkes: {signs}. De står her: {places}.</source>
            <translation>Det blei ingen PDF, for nokre teikn kan ikkje trykkjast: {signs}. Dei står her: {places}.</translation>
        </message>
        <message>
            <source>Det ble ingen PDF: dokumentet lar seg ikke sette slik at alle kan lese det («{reason}»). Eksporter til Word, og send setningen i hermetegn til dem som har ansvar for programmet.</source>
            <translation>Det blei ingen PDF: dokumentet lar seg ikkje setje slik at alle kan lese det («{reason}»). Eksporter til Word, og send setninga i hermeteikn til dei som har ansvar for programmet.</translation>
        </message>
        <message>
            <source>Det er allerede bestemt at dette skal stå.</source>
            <translation>Det er allereie bestemt at dette skal stå.</translation>
        </message>
        <message>
            <source>Det er ikke bestemt at dette skal stå, så det er ingenting å ta tilbake.</source>
            <translation>Det er ikkje bestemt at dette skal stå, så det er ingenting å ta tilbake.</translation>
        </message>
        <message>
            <source>Det er ikke plass på disken til å lagre {path}. Frigjør plass og prøv igjen.</source>
            <translation>Det er ikkje plass på disken til å lagre {path}. Frigjer plass og prøv igjen.</translation>
        </message>
        <message>
            <source>Det er ingen dokumenter i pakken.</source>
            <translation>Det er ingen dokument i pakka.</translation>
        </message>
        <message>
            <source>Det er ingenting å angre for {author}.</source>
            <translation>Det er ingenting å angre for {author}.</translation>
        </message>
        <message>
            <source>Det er ingenting å angre for {author}. Det du gjorde med et svar, kan ikke angres når svaret er trukket tilbake og tatt imot på nytt.</source>
            <translation>Det er ingenting å angre for {author}. Det du gjorde med eit svar, kan ikkje angrast når svaret er trekt tilbake og teke imot på nytt.</translation>
        </message>
        <message>
            <source>Det er ingenting å erstatte. Se etter at ordene er skrevet riktig.</source>
            <translation>Det er ingenting å erstatte. Sjå etter at orda er skrive rett.</translation>
        </message>
        <message>
            <source>Det er ingenting å gjøre om for {author}.</source>
            <translation>Det er ingenting å gjere om for {author}.</translation>
        </message>
        <message>
            <source>Det finnes allerede en runde som heter «{name}». Skriv navnet slik for å sende den til flere, eller velg et annet navn.</source>
            <translation>Det finst allereie ein runde som heiter «{name}». Skriv namnet slik for å sende den til fleire, eller vel eit anna namn.</translation>
        </message>
        <message>
            <source>Det finnes allerede en utgave som heter «{name}». Velg et annet navn.</source>
            <translation>Det finst allereie ei utgåve som heiter «{name}». Vel eit anna namn.</translation>
        </message>
        <message>
            <source>Det finnes ikke noe slikt punkt i modellen.</source>
            <translation>Det finst ikkje noko slikt punkt i modellen.</translation>
        </message>
        <message>
            <source>Det finnes ingen tidligere utgave å vise endringer fra, så det er ikke noe å dele ut.</source>
            <translation>Det finst inga tidlegare utgåve å vise endringar frå, så det er ikkje noko å dele ut.</translation>
        </message>
        <message>
            <source>Det lages ingen arkivpakke av «{edition}», for det som hører til, er mer enn én pakke kan ta (1 GB eller 20 000 filer). Eksporter de andre formatene, og arkiver filene som kom inn, for seg.</source>
            <translation>Det blir ikkje laga noka arkivpakke av «{edition}», for det som høyrer til, er meir enn éi pakke kan ta (1 GB eller 20 000 filer). Eksporter dei andre formata, og arkiver filene som kom inn, for seg.</translation>
        </message>
        <message>
            <source>Det lages ingen modell av «{name}», for pakken er endret eller skadet. {problem} Hent den på nytt derfra den er arkivert.</source>
            <translation>Det blir ikkje laga nokon modell av «{name}», for pakka er endra eller skadd. {problem} Hent ho på nytt derifrå ho er arkivert.</translation>
        </message>
        <message>
            <source>Det lages ingen modell av «{name}», for pakken forteller ikke om en utgave som er godkjent av et møte. Velg en annen pakke.</source>
            <translation>Det blir ikkje laga nokon modell av «{name}», for pakka fortel ikkje om ei utgåve som er godkjend av eit møte. Vel ei anna pakke.</translation>
        </message>
        <message>
            <source>Det som er sendt ut og kommet inn i en innspillsrunde, kan ikke redigeres. Innspill kan plasseres, og et mottak kan trekkes tilbake.</source>
            <translation>Det som er sendt ut og kome inn i ein innspelsrunde, kan ikkje redigerast. Innspel kan plasserast, og eit mottak kan trekkjast tilbake.</translation>
        </message>
        <message>
            <source>Dokumentet kan ikke eksporteres ennå. Dette må på plass for at alle skal kunne lese det: {lacks}.</source>
            <translation>Dokumentet kan ikkje eksporterast enno. Dette må på plass for at alle skal kunne lese det: {lacks}.</translation>
        </message>
        <message>
            <source>En celle følger raden og kolonnen sin og kan ikke endres for seg.</source>
            <translation>Ei celle følgjer rada og kolonnen sin og kan ikkje endrast for seg.</translation>
        </message>
        <message>
            <source>En fotnote kan ikke festes til «{item}» ({kind}). Velg et annet punkt.</source>
            <translation>Ein fotnote kan ikkje festast til «{item}» ({kind}). Vel eit anna punkt.</translation>
        </message>
        <message>
            <source>En ny runde må ha en frist. Skriv dagen som 2011-12-15 eller 15.12.2011.</source>
            <translation>Ein ny runde må ha ein frist. Skriv dagen som 2011-12-15 eller 15.12.2011.</translation>
        </message>
        <message>
            <source>En runde må ha et navn som ikke bare er sifre, for eksempel «Runde 1».</source>
            <translation>Ein runde må ha eit namn som ikkje berre er siffer, til dømes «Runde 1».</translation>
        </message>
        <message>
            <source>En utgave må ha et navn som ikke bare består av sifre.</source>
            <translation>Ei utgåve må ha eit namn som ikkje berre består av siffer.</translation>
        </message>
        <message>
            <source>Endring {changeset} kan ikke angres: innspillet er plassert, vurdert eller trukket tilbake siden. Se i runden hva som gjelder, og vurder det på nytt der.</source>
            <translation>Endring {changeset} kan ikkje angrast: innspelet er plassert, vurdert eller trekt tilbake sidan. Sjå i runden kva som gjeld, og vurder det på nytt der.</translation>
        </message>
        <message>
            <source>Endring {changeset} kan ikke angres: «{item}» er endret igjen siden. Bruk historikken og gjenopprett ordlyden du vil ha.</source>
            <translation>Endring {changeset} kan ikkje angrast: «{item}» er endra igjen sidan. Bruk historikken og gjenopprett ordlyden du vil ha.</translation>
        </message>
        <message>
            <source>Endring {number} er en annen enn da filen ble eksportert.</source>
            <translation>Endring {number} er ei anna enn då fila blei eksportert.</translation>
        </message>
        <message>
            <source>Endring {number} er ikke hel.</source>
            <translation>Endring {number} er ikkje heil.</translation>
        </message>
        <message>
            <source>Endring {number} er ikke slik den ble skrevet.</source>
            <translation>Endring {number} er ikkje slik den blei skriven.</translation>
        </message>
        <message>
            <source>Endring {number} mangler.</source>
            <translation>Endring {number} manglar.</translation>
        </message>
        <message>
            <source>Endring {number}, som filen er eksportert fra, mangler.</source>
            <translation>Endring {number}, som fila er eksportert frå, manglar.</translation>
        </message>
        <message>
            <source>Endringsarket ble ikke skrevet, for det finnes ingen tidligere utgave.</source>
            <translation>Endringsarket blei ikkje skrive, for det finst inga tidlegare utgåve.</translation>
        </message>
        <message>
            <source>Endringsarket ble ikke skrevet, for ingenting er endret siden «{since}».</source>
            <translation>Endringsarket blei ikkje skrive, for ingenting er endra sidan «{since}».</translation>
        </message>
        <message>
            <source>Enten pakken eller modellen mangler «{tasks}».</source>
            <translation>Anten pakka eller modellen manglar «{tasks}».</translation>
        </message>
        <message>
            <source>Et punkt av slaget «{kind}» kan ikke stå under «{parent}». Velg et sted av dette slaget: {allowed}.</source>
            <translation>Eit punkt av slaget «{kind}» kan ikkje stå under «{parent}». Vel eit stad av dette slaget: {allowed}.</translation>
        </message>
        <message>
            <source>Excel-regneark</source>
            <translation>Excel-rekneark</translation>
        </message>
        <message>
            <source>Fant ikke filen «{name}». Er den flyttet eller har den fått et annet navn?</source>
            <translation>Fann ikkje fila «{name}». Er den flytta eller har den fått eit anna namn?</translation>
        </message>
        <message>
            <source>Fant ikke «{item}» i modellen. Det kan være fjernet, eller navnet er feil.</source>
            <translation>Fann ikkje «{item}» i modellen. Det kan vere fjerna, eller namnet er feil.</translation>
        </message>
        <message>
            <source>Fant ingen modell i {path}. Lag en ny, eller velg en annen fil.</source>
            <translation>Fann ingen modell i {path}. Lag ein ny, eller vel ei anna fil.</translation>
        </message>
        <message>
            <source>Fant ingen runde «{name}». Se hvilke runder som finnes.</source>
            <translation>Fann ingen runde «{name}». Sjå kva rundar som finst.</translation>
        </message>
        <message>
            <source>Fant ingen skjerm å vise vinduet på. Kommandolinjen virker likevel; se «bufetat-editor --help».</source>
            <translation>Fann ingen skjerm å vise vindauget på. Kommandolinja verkar likevel; sjå «bufetat-editor --help».</translation>
        </message>
        <message>
            <source>Fant ingen utgave «{name}». Se hvilke utgaver som finnes.</source>
            <translation>Fann inga utgåve «{name}». Sjå kva utgåver som finst.</translation>
        </message>
        <message>
            <source>Fant verken utgave eller endring «{name}». Se hvilke utgaver som finnes.</source>
            <translation>Fann korkje utgåve eller endring «{name}». Sjå kva utgåver som finst.</translation>
        </message>
        <message>
            <source>Filen er eksportert fra en annen modell.</source>
            <translation>Fila er eksportert frå ein annan modell.</translation>
        </message>
        <message>
            <source>Filen er eksportert fra endring {number}, men modellen slutter ved {newest}: historikken er kuttet.</source>
            <translation>Fila er eksportert frå endring {number}, men modellen sluttar ved {newest}: historikken er kutta.</translation>
        </message>
        <message>
            <source>Filen kan ikke leses til ende: {error}</source>
            <translation>Fila kan ikkje lesast til ende: {error}</translation>
        </message>
        <message>
            <source>Filen kan ikke tas imot: den tok for lang tid å lese. Be avsenderen åpne filen, lagre den på nytt og sende den igjen.</source>
            <translation>Fila kan ikkje takast imot: den tok for lang tid å lese. Be avsendaren opne fila, lagre den på nytt og sende den igjen.</translation>
        </message>
        <message>
            <source>Filen kan ikke tas imot: {reason}. {advice}</source>
            <translation>Fila kan ikkje takast imot: {reason}. {advice}</translation>
        </message>
        <message>
            <source>Filen som endring {number} kom fra, mangler.</source>
            <translation>Fila som endring {number} kom frå, manglar.</translation>
        </message>
        <message>
            <source>Filen {path} er flyttet, slettet eller har fått nytt navn. Legg den tilbake; er modellen åpen, kan du lagre en kopi av den et annet sted.</source>
            <translation>Fila {path} er flytta, sletta eller har fått nytt namn. Legg ho tilbake; er modellen open, kan du lagre ein kopi av han ein annan stad.</translation>
        </message>
        <message>
            <source>Filen «{data}» kan ikke leses: {why}.</source>
            <translation>Fila «{data}» kan ikkje lesast: {why}.</translation>
        </message>
        <message>
            <source>Filen «{data}» mangler eller kan ikke leses.</source>
            <translation>Fila «{data}» manglar eller kan ikkje lesast.</translation>
        </message>
        <message>
            <source>Filen «{metadata}» kan ikke leses.</source>
            <translation>Fila «{metadata}» kan ikkje lesast.</translation>
        </message>
        <message>
            <source>Filen «{metadata}» mangler.</source>
            <translation>Fila «{metadata}» manglar.</translation>
        </message>
        <message>
            <source>Filen «{name}» mangler i modellen. Hent modellen tilbake fra en sikkerhetskopi.</source>
            <translation>Fila «{name}» manglar i modellen. Hent modellen tilbake frå ein tryggingskopi.</translation>
        </message>
        <message>
            <source>Filen «{path}» er en annen enn den modellen gir.{more}</source>
            <translation>Fila «{path}» er ei anna enn den modellen gir.{more}</translation>
        </message>
        <message>
            <source>Filen «{path}» er endret siden pakken ble laget.</source>
            <translation>Fila «{path}» er endra sidan pakka blei laga.</translation>
        </message>
        <message>
            <source>Filen «{path}» hører ikke til i pakken.</source>
            <translation>Fila «{path}» høyrer ikkje til i pakka.</translation>
        </message>
        <message>
            <source>Filen «{path}» i pakken kommer ikke fra modellen.</source>
            <translation>Fila «{path}» i pakka kjem ikkje frå modellen.</translation>
        </message>
        <message>
            <source>Filen «{path}» mangler i pakken.</source>
            <translation>Fila «{path}» manglar i pakka.</translation>
        </message>
        <message>
            <source>Filen «{path}» mangler.</source>
            <translation>Fila «{path}» manglar.</translation>
        </message>
        <message>
            <source>Filen «{path}» sier noe annet enn modellen.</source>
            <translation>Fila «{path}» seier noko anna enn modellen.</translation>
        </message>
        <message>
            <source>Fristen {deadline} er allerede ute. Velg en senere dag.</source>
            <translation>Fristen {deadline} er allereie ute. Vel ein seinare dag.</translation>
        </message>
        <message>
            <source>Id-en «{item}» er brukt før. Velg en annen.</source>
            <translation>Id-en «{item}» er brukt før. Vel ein annan.</translation>
        </message>
        <message>
            <source>Ingen har svart på noen runde ennå, så det er ingen innspill å skrive om.</source>
            <translation>Ingen har svara på nokon runde enno, så det er ingen innspel å skrive om.</translation>
        </message>
        <message>
            <source>Ingen har svart på «{round}» ennå, så det er ingen innspill å skrive om.</source>
            <translation>Ingen har svara på «{round}» enno, så det er ingen innspel å skrive om.</translation>
        </message>
        <message>
            <source>Ingen mottakere er valgt. Velg minst én region eller skriv hvem det skal til.</source>
            <translation>Ingen mottakarar er valde. Vel minst éin region, eller skriv kven det skal til.</translation>
        </message>
        <message>
            <source>Ingen punkter er valgt. Velg minst ett og prøv igjen.</source>
            <translation>Ingen punkt er valde. Vel minst eitt, og prøv igjen.</translation>
        </message>
        <message>
            <source>Ingen runde er sendt ut, så det er ingenting å ta imot svar på. Send ut først.</source>
            <translation>Ingen runde er sendt ut, så det er ingenting å ta imot svar på. Send ut først.</translation>
        </message>
        <message>
            <source>Ingen svar på «{round}» er tatt imot, så det er ingenting å skrive. Ta imot svarene fra mottakerne først.</source>
            <translation>Ingen svar på «{round}» er tekne imot, så det er ingenting å skrive. Ta imot svara frå mottakarane først.</translation>
        </message>
        <message>
            <source>Ingen utgave er godkjent eller sendt ut ennå, så det er ingenting å regne endringer fra.</source>
            <translation>Inga utgåve er godkjent eller sendt ut enno, så det er ingenting å rekne endringar frå.</translation>
        </message>
        <message>
            <source>Ingenting er endret siden «{since}», så det er ingen endringer å vise.</source>
            <translation>Ingenting er endra sidan «{since}», så det er ingen endringar å vise.</translation>
        </message>
        <message>
            <source>Ingenting viser til {notes}, som blir stående under «{heading}».</source>
            <translation>Ingenting viser til {notes}, som blir ståande under «{heading}».</translation>
        </message>
        <message>
            <source>Ingenting å endre: «{item}» er allerede slik.</source>
            <translation>Ingenting å endre: «{item}» er allereie slik.</translation>
        </message>
        <message>
            <source>Innholdet i filen henger ikke sammen ({count} feil).</source>
            <translation>Innhaldet i fila heng ikkje saman ({count} feil).</translation>
        </message>
        <message>
            <source>Innholdet i modellen kan ikke brukes: {detail} (linje {line}).</source>
            <translation>Innhaldet i modellen kan ikkje brukast: {detail} (linje {line}).</translation>
        </message>
        <message>
            <source>Innholdet i utgaven «{name}» er ikke det som ble frosset.</source>
            <translation>Innhaldet i utgåva «{name}» er ikkje det som blei frose.</translation>
        </message>
        <message>
            <source>Innholdet i «{data}» er et annet enn det som ble godkjent.</source>
            <translation>Innhaldet i «{data}» er eit anna enn det som blei godkjent.</translation>
        </message>
        <message>
            <source>Innholdet ved endring {number} er et annet enn da filen ble eksportert.</source>
            <translation>Innhaldet ved endring {number} er eit anna enn då fila blei eksportert.</translation>
        </message>
        <message>
            <source>Innspill kan ikke plasseres på «{item}». Velg et punkt i modellen.</source>
            <translation>Innspel kan ikkje plasserast på «{item}». Vel eit punkt i modellen.</translation>
        </message>
        <message>
            <source>Innspillene gjelder ikke det samme punktet, så ordlyden kan ikke brukes for alle på én gang. Vurder dem hver for seg, eller uten å bruke ordlyden.</source>
            <translation>Innspela gjeld ikkje det same punktet, så ordlyden kan ikkje brukast for alle på éin gong. Vurder dei kvar for seg, eller utan å bruke ordlyden.</translation>
        </message>
        <message>
            <source>Innspillene i «{round}» står i notatet allerede.</source>
            <translation>Innspela i «{round}» står i notatet allereie.</translation>
        </message>
        <message>
            <source>Innspillet er ikke plassert ennå. Plasser det på punktet det gjelder, og bruk det så.</source>
            <translation>Innspelet er ikkje plassert enno. Plasser det på punktet det gjeld, og bruk det så.</translation>
        </message>
        <message>
            <source>Innspillet er ikke vurdert, så det er ingen vurdering å ta tilbake.</source>
            <translation>Innspelet er ikkje vurdert, så det er inga vurdering å ta tilbake.</translation>
        </message>
        <message>
            <source>Innspillet er trukket tilbake sammen med mottaket av «{name}». Angre tilbaketrekkingen, eller ta imot filen på nytt.</source>
            <translation>Innspelet er trekt tilbake saman med mottaket av «{name}». Angre tilbaketrekkinga, eller ta imot fila på nytt.</translation>
        </message>
        <message>
            <source>Innspillet foreslår ikke noe som kan brukes slik det står. Plasser det først, skriv ordlyden selv, eller vurder det uten.</source>
            <translation>Innspelet foreslår ikkje noko som kan brukast slik det står. Plasser det først, skriv ordlyden sjølv, eller vurder det utan.</translation>
        </message>
        <message>
            <source>Innspillet foreslår ingen ordlyd. Plasser det som kommentar.</source>
            <translation>Innspelet foreslår ingen ordlyd. Plasser det som kommentar.</translation>
        </message>
        <message>
            <source>Innspillet sier ikke hvor punktet skal stå. Flytt punktet selv, og lagre vurderingen for seg.</source>
            <translation>Innspelet seier ikkje kvar punktet skal stå. Flytt punktet sjølv, og lagre vurderinga for seg.</translation>
        </message>
        <message>
            <source>Innstillingene i {path} kan ikke leses ({detail}). Rett eller slett filen.</source>
            <translation>Innstillingane i {path} kan ikkje lesast ({detail}). Rett eller slett fila.</translation>
        </message>
        <message>
            <source>Kan ikke lage en modell fra «{name}». Velg {known}.</source>
            <translation>Kan ikkje lage ein modell frå «{name}». Vel {known}.</translation>
        </message>
        <message>
            <source>Kontrollen ble stanset før den var ferdig.</source>
            <translation>Kontrollen blei stansa før den var ferdig.</translation>
        </message>
        <message>
            <source>Kopien er ikke hel, så modellen er ikke rørt. {problem}</source>
            <translation>Kopien er ikkje heil, så modellen er ikkje rørt. {problem}</translation>
        </message>
        <message>
            <source>Kunne ikke skrive {path}: {detail}.</source>
            <translation>Kunne ikkje skrive {path}: {detail}.</translation>
        </message>
        <message>
            <source>Kunne ikke åpne {path}: {detail}.</source>
            <translation>Kunne ikkje opne {path}: {detail}.</translation>
        </message>
        <message>
            <source>Lagre vedleggene i den, og ta imot dem.</source>
            <translation>Lagre vedlegga i den, og ta imot dei.</translation>
        </message>
        <message>
            <source>Lukk noen programmer og prøv igjen.</source>
            <translation>Lukk nokre programmer og prøv igjen.</translation>
        </message>
        <message>
            <source>Malen {path} kan ikke brukes: {detail}. Velg en annen mal, eller ta ut en ny kopi av malen og gjør endringene der.</source>
            <translation>Malen {path} kan ikkje brukast: {detail}. Vel ein annan mal, eller ta ut ein ny kopi av malen og gjer endringane der.</translation>
        </message>
        <message>
            <source>Malen {path} kan ikke brukes: {lacks}. Rett det i Word, eller ta ut en ny kopi av malen og gjør endringene der.</source>
            <translation>Malen {path} kan ikkje brukast: {lacks}. Rett det i Word, eller ta ut ein ny kopi av malen og gjer endringane der.</translation>
        </message>
        <message>
            <source>Mappen {path} kan ikke lages, for stedet finnes ikke. Velg en annen mappe.</source>
            <translation>Mappa {path} kan ikkje lagast, for staden finst ikkje. Vel ei anna mappe.</translation>
        </message>
        <message>
            <source>Mappen «{name}» er ingen arkivpakke. Velg {instead}.</source>
            <translation>Mappa «{name}» er inga arkivpakke. Vel {instead}.</translation>
        </message>
        <message>
            <source>Mente du {region}? Det finnes ingen «{name}». Rett navnet, eller skriv det helt ut hvis det er en annen mottaker.</source>
            <translation>Meinte du {region}? Det finst ingen «{name}». Rett namnet, eller skriv det heilt ut dersom det er ein annan mottakar.</translation>
        </message>
        <message>
            <source>Modellen er allerede slik, så det er ingenting å gjenopprette.</source>
            <translation>Modellen er allereie slik, så det er ingenting å gjenopprette.</translation>
        </message>
        <message>
            <source>Modellen er ikke åpen, så ingenting ble lagret.</source>
            <translation>Modellen er ikkje open, så ingenting blei lagra.</translation>
        </message>
        <message>
            <source>Modellen er åpen i et annet vindu eller program. Lukk den der, og prøv igjen.</source>
            <translation>Modellen er open i eit anna vindauge eller program. Lukk den der, og prøv igjen.</translation>
        </message>
        <message>
            <source>Modellen fantes ikke ennå {at}. Velg et senere tidspunkt.</source>
            <translation>Modellen fanst ikkje enno {at}. Vel eit seinare tidspunkt.</translation>
        </message>
        <message>
            <source>Modellen i {path} er laget med en nyere utgave av programmet. Oppdater programmet for å åpne den; filen er ikke rørt.</source>
            <translation>Modellen i {path} er laga med ei nyare utgåve av programmet. Oppdater programmet for å opne han; fila er ikkje rørt.</translation>
        </message>
        <message>
            <source>Modellen i {path} er opptatt av et annet program. Vent litt og prøv igjen.</source>
            <translation>Modellen i {path} er oppteken av eit anna program. Vent litt og prøv igjen.</translation>
        </message>
        <message>
            <source>Modellen i {path} er skadet ({detail}). Hent den tilbake fra en sikkerhetskopi.</source>
            <translation>Modellen i {path} er skadd ({detail}). Hent han tilbake frå ein tryggingskopi.</translation>
        </message>
        <message>
            <source>Modellen i {path} er skrivebeskyttet, så endringen ble ikke lagret.</source>
            <translation>Modellen i {path} er skriveverna, så endringa blei ikkje lagra.</translation>
        </message>
        <message>
            <source>Modellen i {path} kan ikke nås: disken eller nettverket svikter. Det som er lagret, er trygt. Sjekk forbindelsen og prøv igjen; hjelper ikke det, hent modellen tilbake fra siste sikkerhetskopi.</source>
            <translation>Modellen i {path} kan ikkje nåast: disken eller nettverket sviktar. Det som er lagra, er trygt. Sjekk sambandet og prøv igjen; hjelper ikkje det, hent modellen tilbake frå siste tryggingskopi.</translation>
        </message>
        <message>
            <source>Modeller i «{scheme}» støttes ikke ennå. Bruk en fil, eller «default».</source>
            <translation>Modellar i «{scheme}» er ikkje støtta enno. Bruk ei fil, eller «default».</translation>
        </message>
        <message>
            <source>Mottaket av «{name}» er allerede trukket tilbake. Ta imot filen på nytt hvis den gjelder.</source>
            <translation>Mottaket av «{name}» er allereie trekt tilbake. Ta imot fila på nytt dersom ho gjeld.</translation>
        </message>
        <message>
            <source>Mottaket ble stanset, og ingenting er endret.</source>
            <translation>Mottaket blei stansa, og ingenting er endra.</translation>
        </message>
        <message>
            <source>Navnet «{start} …» er på {length} tegn. Et navn kan ha høyst {longest} tegn.</source>
            <translation>Namnet «{start} …» er på {length} teikn. Eit namn kan ha høgst {longest} teikn.</translation>
        </message>
        <message>
            <source>Noe gikk galt i programmet, så dette ble ikke gjort.</source>
            <translation>Noko gjekk gale i programmet, så dette blei ikkje gjort.</translation>
        </message>
        <message>
            <source>Noen andre har endret det samme i mellomtiden, så ingenting ble lagret. Se historikken og prøv igjen.</source>
            <translation>Nokon andre har endra det same i mellomtida, så ingenting blei lagra. Sjå historikken og prøv igjen.</translation>
        </message>
        <message>
            <source>Noen andre har vurdert innspillet i mellomtiden, så ingenting ble lagret. Det du skrev, står her ennå. Les vurderingen deres, og lagre på nytt hvis din skal gjelde.</source>
            <translation>Nokon andre har vurdert innspelet i mellomtida, så ingenting blei lagra. Det du skreiv, står her enno. Les vurderinga deira, og lagre på nytt dersom din skal gjelde.</translation>
        </message>
        <message>
            <source>Noen tegn kan ikke trykkes, og derfor blir det ingen PDF av utgaven: {signs}. De står her: {places}. Utgaven er godkjent og kan ikke endres: Bytt tegnene ut eller ta dem bort i utkastet, og godkjenn det som en ny utgave.</source>
            <translation>Nokre teikn kan ikkje trykkjast, og derfor blir det ingen PDF av utgåva: {signs}. Dei står her: {places}. Utgåva er godkjend og kan ikkje endrast: Byt ut teikna eller ta dei bort i utkastet, og godkjenn det som ei ny utgåve.</translation>
        </message>
        <message>
            <source>Noen tegn kan ikke trykkes, og derfor blir det ingen PDF: {signs}. Bytt dem ut eller ta dem bort her: {places}.</source>
            <translation>Nokre teikn kan ikkje trykkjast, og derfor blir det ingen PDF: {signs}. Byt dei ut eller ta dei bort her: {places}.</translation>
        </message>
        <message>
            <source>Notatet som følger med, er datert {memo}, men møtet var {meeting}.</source>
            <translation>Notatet som følgjer med, er datert {memo}, men møtet var {meeting}.</translation>
        </message>
        <message>
            <source>Notatet som følger med, hører til sak {memo}, ikke sak {meeting}.</source>
            <translation>Notatet som følgjer med, høyrer til sak {memo}, ikkje sak {meeting}.</translation>
        </message>
        <message>
            <source>Ordet «{word}» står allerede i ordlisten.</source>
            <translation>Ordet «{word}» står allereie i ordlista.</translation>
        </message>
        <message>
            <source>Ordet «{word}» står ikke i modellens egen ordliste.</source>
            <translation>Ordet «{word}» står ikkje i ordlista til modellen.</translation>
        </message>
        <message>
            <source>Ordlisten og funn som skal stå, kan ikke redigeres som tekst. Bruk kontrollen til å legge til eller fjerne dem.</source>
            <translation>Ordlista og funn som skal stå, kan ikkje redigerast som tekst. Bruk kontrollen til å leggje til eller fjerne dei.</translation>
        </message>
        <message>
            <source>Ordlyden er endret siden den ble sendt ut, og på de samme ordene som innspillet endrer. Skriv selv hvordan punktet skal lyde.</source>
            <translation>Ordlyden er endra sidan den blei sendt ut, og på dei same orda som innspelet endrar. Skriv sjølv korleis punktet skal lyde.</translation>
        </message>
        <message>
            <source>Ordlyden er tom. Skriv hvordan punktet skal lyde, eller velg å fjerne det.</source>
            <translation>Ordlyden er tom. Skriv korleis punktet skal lyde, eller vel å fjerne det.</translation>
        </message>
        <message>
            <source>Pakk den ut, og ta imot filene som ligger i den.</source>
            <translation>Pakk den ut, og ta imot filene som ligg i den.</translation>
        </message>
        <message>
            <source>Pakken er ikke av en godkjent utgave.</source>
            <translation>Pakka er ikkje av ei godkjend utgåve.</translation>
        </message>
        <message>
            <source>Pakken og modellen har ikke samme navn på utgaven.</source>
            <translation>Pakka og modellen har ikkje same namn på utgåva.</translation>
        </message>
        <message>
            <source>Pakken og modellen har ikke samme {fact}.</source>
            <translation>Pakka og modellen har ikkje same {fact}.</translation>
        </message>
        <message>
            <source>Pakken og modellen sier ikke det samme om hvem som registrerte godkjenningen.</source>
            <translation>Pakka og modellen seier ikkje det same om kven som registrerte godkjenninga.</translation>
        </message>
        <message>
            <source>Programmet er ikke helt: {file} mangler. Installer programmet på nytt.</source>
            <translation>Programmet er ikkje heilt: {file} manglar. Installer programmet på nytt.</translation>
        </message>
        <message>
            <source>Programmet klarte ikke å lese filen; den er tatt vare på. Send rapporten om feilen til dem som har ansvar for programmet.</source>
            <translation>Programmet klarte ikkje å lese fila; den er teken vare på. Send rapporten om feilen til dei som har ansvar for programmet.</translation>
        </message>
        <message>
            <source>Punktet er av et annet slag enn feltet kan vise til.</source>
            <translation>Punktet er av eit anna slag enn feltet kan vise til.</translation>
        </message>
        <message>
            <source>Rettelsene passer ikke: «{original}» står ikke i «{item}». Ingenting er endret.</source>
            <translation>Rettingane passar ikkje: «{original}» står ikkje i «{item}». Ingenting er endra.</translation>
        </message>
        <message>
            <source>Runden «{round}» er sendt ut med fristen {deadline}, som står i det mottakerne har fått. Bruk den fristen, eller gi runden et nytt navn.</source>
            <translation>Runden «{round}» er sendt ut med fristen {deadline}, som står i det mottakarane har fått. Bruk den fristen, eller gi runden eit nytt namn.</translation>
        </message>
        <message>
            <source>SOURCE_DATE_EPOCH er «{value}», som ikke er et tidspunkt.</source>
            <translation>SOURCE_DATE_EPOCH er «{value}», som ikkje er eit tidspunkt.</translation>
        </message>
        <message>
            <source>Saksnummeret</source>
            <translation>Saksnummeret</translation>
        </message>
        <message>
            <source>Skriv et helt tall.</source>
            <translation>Skriv eit heilt tal.</translation>
        </message>
        <message>
            <source>Skriv hvorfor. Bare innspill som tas til følge, kan stå uten begrunnelse.</source>
            <translation>Skriv kvifor. Berre innspel som blir tekne til følgje, kan stå utan grunngiving.</translation>
        </message>
        <message>
            <source>Skriv ja eller nei.</source>
            <translation>Skriv ja eller nei.</translation>
        </message>
        <message>
            <source>Sperren «{name}» mangler eller er endret.</source>
            <translation>Sperren «{name}» manglar eller er endra.</translation>
        </message>
        <message>
            <source>Stavingen kontrolleres ikke på denne maskinen, fordi stavekontrollen ikke finnes for den. Alt annet i programmet virker som det skal.</source>
            <translation>Stavinga blir ikkje kontrollert på denne maskina, fordi stavekontrollen ikkje finst for ho. Alt anna i programmet verkar som det skal.</translation>
        </message>
        <message>
            <source>Svarene på «{round}» er trukket tilbake, så det er ingen innspill å skrive om.</source>
            <translation>Svara på «{round}» er trekt tilbake, så det er ingen innspel å skrive om.</translation>
        </message>
        <message>
            <source>Teksten inneholder et tegn som ikke kan lagres ({character}, tegn nr. {position}). Fjern det og prøv igjen.</source>
            <translation>Teksten inneheld eit teikn som ikkje kan lagrast ({character}, teikn nr. {position}). Fjern det og prøv igjen.</translation>
        </message>
        <message>
            <source>Teksten «{start} …» er {length} tegn, og en celle i Excel tar høyst {longest}. Del teksten i flere punkter.</source>
            <translation>Teksten «{start} …» er {length} teikn, og ei celle i Excel tek høgst {longest}. Del teksten i fleire punkt.</translation>
        </message>
        <message>
            <source>Tidspunktet modellen ble laget, er endret.</source>
            <translation>Tidspunktet modellen blei laga, er endra.</translation>
        </message>
        <message>
            <source>Tjenestemodellen er ikke endret siden «{edition}».</source>
            <translation>Tenestemodellen er ikkje endra sidan «{edition}».</translation>
        </message>
        <message>
            <source>Utgaven kan ikke eksporteres slik den står, for dette mangler: {lacks}.</source>
            <translation>Utgåva kan ikkje eksporterast slik den står, for dette manglar: {lacks}.</translation>
        </message>
        <message>
            <source>Utgaven kan ikke trykkes, og arkivpakken får ingen PDF, på grunn av disse tegnene: {signs}. De står her: {places}.</source>
            <translation>Utgåva kan ikkje trykkjast, og arkivpakka får ingen PDF, på grunn av desse teikna: {signs}. Dei står her: {places}.</translation>
        </message>
        <message>
            <source>Utgaven «{edition}» finnes ikke i modellen slik filen sier.</source>
            <translation>Utgåva «{edition}» finst ikkje i modellen slik fila seier.</translation>
        </message>
        <message>
            <source>Utgaven «{name}» er endret etter at den ble til.</source>
            <translation>Utgåva «{name}» er endra etter at den blei til.</translation>
        </message>
        <message>
            <source>Utgaven «{name}» og loggen stemmer ikke overens.</source>
            <translation>Utgåva «{name}» og loggen stemmer ikkje overeins.</translation>
        </message>
        <message>
            <source>Velg en av disse: {choices}.</source>
            <translation>Vel ein av desse: {choices}.</translation>
        </message>
        <message>
            <source>Verdien er av feil slag.</source>
            <translation>Verdien er av feil slag.</translation>
        </message>
        <message>
            <source>Word-dokument</source>
            <translation>Word-dokument</translation>
        </message>
        <message>
            <source>avsnittsstilen {names} mangler</source>
            <translation>avsnittsstilen {names} manglar</translation>
        </message>
        <message>
            <source>avsnittsstilene {names} mangler</source>
            <translation>avsnittsstilane {names} manglar</translation>
        </message>
        <message>
            <source>beslutning</source>
            <translation>avgjerd</translation>
        </message>
        <message>
            <source>bildet i {place} er lenket, ikke satt inn</source>
            <translation>biletet i {place} er lenkja, ikkje sett inn</translation>
        </message>
        <message>
            <source>blir ikke laget av Word-malen</source>
            <translation>blir ikkje laga av Word-malen</translation>
        </message>
        <message>
            <source>bunnteksten</source>
            <translation>botnteksten</translation>
        </message>
        <message>
            <source>cellen «{quoted}» står ikke i noen kolonne</source>
            <translation>cella «{quoted}» står ikkje i nokon kolonne</translation>
        </message>
        <message>
            <source>den er beskyttet med passord</source>
            <translation>den er verna med passord</translation>
        </message>
        <message>
            <source>den er en PDF</source>
            <translation>den er ein PDF</translation>
        </message>
        <message>
            <source>den er en PowerPoint-fil</source>
            <translation>den er ei PowerPoint-fil</translation>
        </message>
        <message>
            <source>den er en e-post</source>
            <translation>den er ein e-post</translation>
        </message>
        <message>
            <source>den er en zip-fil</source>
            <translation>den er ei zip-fil</translation>
        </message>
        <message>
            <source>den er et Excel-regneark med makroer</source>
            <translation>den er eit Excel-rekneark med makroar</translation>
        </message>
        <message>
            <source>den er et Word-dokument med makroer</source>
            <translation>den er eit Word-dokument med makroar</translation>
        </message>
        <message>
            <source>den er et bilde</source>
            <translation>den er eit bilete</translation>
        </message>
        <message>
            <source>den er for stor</source>
            <translation>den er for stor</translation>
        </message>
        <message>
            <source>den er for stor når den pakkes ut</source>
            <translation>den er for stor når den blir pakka ut</translation>
        </message>
        <message>
            <source>den er ikke en zip-fil, eller den er kuttet eller skadet</source>
            <translation>den er ikkje ei zip-fil, eller den er kutta eller skadd</translation>
        </message>
        <message>
            <source>den er ikke et Word-dokument, eller den er skadet</source>
            <translation>den er ikkje eit Word-dokument, eller den er skadd</translation>
        </message>
        <message>
            <source>den er ikke et {kind}, eller den er skadet</source>
            <translation>den er ikkje eit {kind}, eller den er skadd</translation>
        </message>
        <message>
            <source>den er ikke lagret som {kind} ({ending})</source>
            <translation>den er ikkje lagra som {kind} ({ending})</translation>
        </message>
        <message>
            <source>den er lagret i det gamle formatet .doc</source>
            <translation>den er lagra i det gamle formatet .doc</translation>
        </message>
        <message>
            <source>den er lagret i det gamle formatet .xls</source>
            <translation>den er lagra i det gamle formatet .xls</translation>
        </message>
        <message>
            <source>den er lagret som Excel-mal (.xltx)</source>
            <translation>den er lagra som Excel-mal (.xltx)</translation>
        </message>
        <message>
            <source>den er lagret som OpenDocument-regneark (.ods)</source>
            <translation>den er lagra som OpenDocument-rekneark (.ods)</translation>
        </message>
        <message>
            <source>den er lagret som OpenDocument-tekst (.odt)</source>
            <translation>den er lagra som OpenDocument-tekst (.odt)</translation>
        </message>
        <message>
            <source>den er lagret som RTF</source>
            <translation>den er lagra som RTF</translation>
        </message>
        <message>
            <source>den er lagret som Word-mal (.dotx)</source>
            <translation>den er lagra som Word-mal (.dotx)</translation>
        </message>
        <message>
            <source>den er lagret som binært regneark (.xlsb)</source>
            <translation>den er lagra som binært rekneark (.xlsb)</translation>
        </message>
        <message>
            <source>den er pakket på en måte som vi ikke leser</source>
            <translation>den er pakka på ein måte som vi ikkje les</translation>
        </message>
        <message>
            <source>den er skadet</source>
            <translation>den er skadd</translation>
        </message>
        <message>
            <source>den er skadet, så innholdet kan ikke leses</source>
            <translation>den er skadd, så innhaldet kan ikkje lesast</translation>
        </message>
        <message>
            <source>den er skrevet av en annen utgave av programmet</source>
            <translation>den er skriven av ei anna utgåve av programmet</translation>
        </message>
        <message>
            <source>den er tom</source>
            <translation>den er tom</translation>
        </message>
        <message>
            <source>den er verken Word-dokument eller Excel-regneark</source>
            <translation>den er verken Word-dokument eller Excel-rekneark</translation>
        </message>
        <message>
            <source>den har en dokumenttype (DTD), som Office aldri skriver, og som kan gjøre skade</source>
            <translation>den har ein dokumenttype (DTD), som Office aldri skriv, og som kan gjere skade</translation>
        </message>
        <message>
            <source>den har en mappe som det ligger tekst i</source>
            <translation>den har ei mappe som det ligg tekst i</translation>
        </message>
        <message>
            <source>den har en tom mappe</source>
            <translation>den har ei tom mappe</translation>
        </message>
        <message>
            <source>den har filer med navn som leder ut av den</source>
            <translation>den har filer med namn som leier ut av den</translation>
        </message>
        <message>
            <source>den har flere filer med samme navn</source>
            <translation>den har fleire filer med same namn</translation>
        </message>
        <message>
            <source>den har ikke én mappe med alt i</source>
            <translation>den har ikkje éi mappe med alt i</translation>
        </message>
        <message>
            <source>den har lenker til andre filer</source>
            <translation>den har lenkjer til andre filer</translation>
        </message>
        <message>
            <source>den har mer tekst enn et svar kan ha</source>
            <translation>den har meir tekst enn eit svar kan ha</translation>
        </message>
        <message>
            <source>den har noe annet enn filer i seg, som lenker</source>
            <translation>den har noko anna enn filer i seg, til dømes lenkjer</translation>
        </message>
        <message>
            <source>den har {number} tekstbiter, og et svar kan ha {most}</source>
            <translation>den har {number} tekstbitar, og eit svar kan ha {most}</translation>
        </message>
        <message>
            <source>den henter tekst fra en annen fil som ligger inni den</source>
            <translation>den hentar tekst frå ei anna fil som ligg inni den</translation>
        </message>
        <message>
            <source>den inneholder makroer</source>
            <translation>den inneheld makroar</translation>
        </message>
        <message>
            <source>det er en mappe</source>
            <translation>det er ei mappe</translation>
        </message>
        <message>
            <source>det er for mange filer i den</source>
            <translation>det er for mange filer i den</translation>
        </message>
        <message>
            <source>det er for mye i mappen</source>
            <translation>det er for mykje i mappa</translation>
        </message>
        <message>
            <source>det er ikke gyldig YAML</source>
            <translation>det er ikkje gyldig YAML</translation>
        </message>
        <message>
            <source>det er ikke to inndelinger i den, {names}</source>
            <translation>det er ikkje to inndelingar i den, {names}</translation>
        </message>
        <message>
            <source>det er mer enn programmet tar imot</source>
            <translation>det er meir enn programmet tek imot</translation>
        </message>
        <message>
            <source>det finnes allerede noe med det navnet</source>
            <translation>det finst allereie noko med det namnet</translation>
        </message>
        <message>
            <source>det ligger for mange kopier ved siden av</source>
            <translation>det ligg for mange kopier ved sidan av</translation>
        </message>
        <message>
            <source>det står ingenting i den</source>
            <translation>det står ingenting i den</translation>
        </message>
        <message>
            <source>disken eller nettverket svikter</source>
            <translation>disken eller nettverket sviktar</translation>
        </message>
        <message>
            <source>disken er full</source>
            <translation>disken er full</translation>
        </message>
        <message>
            <source>dokumentet</source>
            <translation>dokumentet</translation>
        </message>
        <message>
            <source>du har ikke mer plass igjen der</source>
            <translation>du har ikkje meir plass igjen der</translation>
        </message>
        <message>
            <source>du har ikke tilgang</source>
            <translation>du har ikkje tilgang</translation>
        </message>
        <message>
            <source>du har ikke tilgang, eller filen er åpen i et annet program</source>
            <translation>du har ikkje tilgang, eller fila er open i eit anna program</translation>
        </message>
        <message>
            <source>en del av stien er en fil, ikke en mappe</source>
            <translation>ein del av stien er ei fil, ikkje ei mappe</translation>
        </message>
        <message>
            <source>en rad kan ikke leses</source>
            <translation>ei rad kan ikkje lesast</translation>
        </message>
        <message>
            <source>en stående og en liggende</source>
            <translation>ei ståande og ei liggjande</translation>
        </message>
        <message>
            <source>er alltid uten notat</source>
            <translation>er alltid utan notat</translation>
        </message>
        <message>
            <source>et endringsark</source>
            <translation>eit endringsark</translation>
        </message>
        <message>
            <source>et svar på innspillene</source>
            <translation>eit svar på innspela</translation>
        </message>
        <message>
            <source>felt {number} i hodet på notatet mangler ledetekst</source>
            <translation>felt {number} i hovudet på notatet manglar ledetekst</translation>
        </message>
        <message>
            <source>feltet {word} i topptekst eller bunntekst henter noe fra et annet sted</source>
            <translation>feltet {word} i topptekst eller botntekst hentar noko frå ein annan stad</translation>
        </message>
        <message>
            <source>figuren mangler teksten i midten (overskriften til kvalitetsbegrepet)</source>
            <translation>figuren manglar teksten i midten (overskrifta til kvalitetsomgrepet)</translation>
        </message>
        <message>
            <source>filen er for stor</source>
            <translation>fila er for stor</translation>
        </message>
        <message>
            <source>filen er i bruk</source>
            <translation>fila er i bruk</translation>
        </message>
        <message>
            <source>filen er ikke UTF-8</source>
            <translation>fila er ikkje UTF-8</translation>
        </message>
        <message>
            <source>filen er ikke en tjenestemodell</source>
            <translation>fila er ikkje ein tenestemodell</translation>
        </message>
        <message>
            <source>filen er mer enn ren tekst</source>
            <translation>fila er meir enn rein tekst</translation>
        </message>
        <message>
            <source>filen finnes ikke</source>
            <translation>fila finst ikkje</translation>
        </message>
        <message>
            <source>filen henter noe fra «{goal}»</source>
            <translation>fila hentar noko frå «{goal}»</translation>
        </message>
        <message>
            <source>filen skal ha ett innhold</source>
            <translation>fila skal ha eitt innhald</translation>
        </message>
        <message>
            <source>filen viser til seg selv</source>
            <translation>fila viser til seg sjølv</translation>
        </message>
        <message>
            <source>filen «{path}» i den er skadet</source>
            <translation>fila «{path}» i den er skadd</translation>
        </message>
        <message>
            <source>fotnoten «{beginning}»</source>
            <translation>fotnoten «{beginning}»</translation>
        </message>
        <message>
            <source>fotnotene</source>
            <translation>fotnotane</translation>
        </message>
        <message>
            <source>har alltid notatet med</source>
            <translation>har alltid notatet med</translation>
        </message>
        <message>
            <source>her skulle det ha stått en liste</source>
            <translation>her skulle det ha stått ei liste</translation>
        </message>
        <message>
            <source>her skulle det ha stått en tekst</source>
            <translation>her skulle det ha stått ein tekst</translation>
        </message>
        <message>
            <source>her skulle det ha stått navn med verdier</source>
            <translation>her skulle det ha stått namn med verdier</translation>
        </message>
        <message>
            <source>her skulle modellen og notatene ha stått</source>
            <translation>her skulle modellen og notata ha stått</translation>
        </message>
        <message>
            <source>her skulle «{quoted}» ha stått</source>
            <translation>her skulle «{quoted}» ha stått</translation>
        </message>
        <message>
            <source>id-en «{quoted}» er brukt før</source>
            <translation>id-ein «{quoted}» er brukt før</translation>
        </message>
        <message>
            <source>innholdet i filen henger ikke sammen</source>
            <translation>innhaldet i fila heng ikkje saman</translation>
        </message>
        <message>
            <source>innholdskontrollen {names} mangler i topptekst eller bunntekst på liggende side</source>
            <translation>innhaldskontrollen {names} manglar i topptekst eller bunntekst på liggjande side</translation>
        </message>
        <message>
            <source>innholdskontrollen {names} mangler i topptekst eller bunntekst på stående side</source>
            <translation>innhaldskontrollen {names} manglar i topptekst eller bunntekst på ståande side</translation>
        </message>
        <message>
            <source>innholdskontrollene {names} mangler i topptekst eller bunntekst på liggende side</source>
            <translation>innhaldskontrollane {names} manglar i topptekst eller bunntekst på liggjande side</translation>
        </message>
        <message>
            <source>innholdskontrollene {names} mangler i topptekst eller bunntekst på stående side</source>
            <translation>innhaldskontrollane {names} manglar i topptekst eller bunntekst på ståande side</translation>
        </message>
        <message>
            <source>innstillingene</source>
            <translation>innstillingane</translation>
        </message>
        <message>
            <source>intet JSON-objekt</source>
            <translation>ikkje noko JSON-objekt</translation>
        </message>
        <message>
            <source>kapittel {number}</source>
            <translation>kapittel {number}</translation>
        </message>
        <message>
            <source>kategori {number}</source>
            <translation>kategori {number}</translation>
        </message>
        <message>
            <source>kolonne {number}</source>
            <translation>kolonne {number}</translation>
        </message>
        <message>
            <source>kvalitetsdimensjon {number} i figuren mangler tekst</source>
            <translation>kvalitetsdimensjon {number} i figuren manglar tekst</translation>
        </message>
        <message>
            <source>linje {line} er ikke gyldig JSON</source>
            <translation>linje {line} er ikkje gyldig JSON</translation>
        </message>
        <message>
            <source>listene</source>
            <translation>listene</translation>
        </message>
        <message>
            <source>mappen finnes ikke</source>
            <translation>mappa finst ikkje</translation>
        </message>
        <message>
            <source>mappen «{folder}» i den</source>
            <translation>mappa «{folder}» i den</translation>
        </message>
        <message>
            <source>maskinen har ikke nok plass eller minne til å lese den nå</source>
            <translation>maskina har ikkje nok plass eller minne til å lese den no</translation>
        </message>
        <message>
            <source>matrise {number}</source>
            <translation>matrise {number}</translation>
        </message>
        <message>
            <source>matrisen</source>
            <translation>matrisa</translation>
        </message>
        <message>
            <source>modellen mangler tittel</source>
            <translation>modellen manglar tittel</translation>
        </message>
        <message>
            <source>møtedato</source>
            <translation>møtedato</translation>
        </message>
        <message>
            <source>navnet er for langt</source>
            <translation>namnet er for langt</translation>
        </message>
        <message>
            <source>navnet kan ikke brukes</source>
            <translation>namnet kan ikkje brukast</translation>
        </message>
        <message>
            <source>navnet kan ikke brukes her</source>
            <translation>namnet kan ikkje brukast her</translation>
        </message>
        <message>
            <source>nettverket svarer ikke</source>
            <translation>nettverket svarar ikkje</translation>
        </message>
        <message>
            <source>notatet mangler tittel</source>
            <translation>notatet manglar tittel</translation>
        </message>
        <message>
            <source>og {more} steder til</source>
            <translation>og {more} stader til</translation>
        </message>
        <message>
            <source>og {more} til</source>
            <translation>og {more} til</translation>
        </message>
        <message>
            <source>overskriften etter {before} mangler tekst</source>
            <translation>overskrifta etter {before} manglar tekst</translation>
        </message>
        <message>
            <source>overskriften «{words}» hopper over et nivå</source>
            <translation>overskrifta «{words}» hoppar over eit nivå</translation>
        </message>
        <message>
            <source>papirstørrelse eller marger mangler</source>
            <translation>papirstorleik eller margar manglar</translation>
        </message>
        <message>
            <source>programmet får ikke brukt filen</source>
            <translation>programmet får ikkje brukt fila</translation>
        </message>
        <message>
            <source>saksnummer</source>
            <translation>saksnummer</translation>
        </message>
        <message>
            <source>sluttnotene</source>
            <translation>sluttnotane</translation>
        </message>
        <message>
            <source>stedet er skrivebeskyttet</source>
            <translation>staden er skriveverna</translation>
        </message>
        <message>
            <source>stien går i ring</source>
            <translation>stien går i ring</translation>
        </message>
        <message>
            <source>systemet svarte «{answer}»</source>
            <translation>systemet svara «{answer}»</translation>
        </message>
        <message>
            <source>tabellstilen {names} mangler</source>
            <translation>tabellstilen {names} manglar</translation>
        </message>
        <message>
            <source>tabellstilene {names} mangler</source>
            <translation>tabellstilane {names} manglar</translation>
        </message>
        <message>
            <source>tegnstilen {names} mangler</source>
            <translation>teiknstilen {names} manglar</translation>
        </message>
        <message>
            <source>tegnstilene {names} mangler</source>
            <translation>teiknstilane {names} manglar</translation>
        </message>
        <message>
            <source>teksten har tegn som ikke kan lagres</source>
            <translation>teksten har teikn som ikkje kan lagrast</translation>
        </message>
        <message>
            <source>tidspunkt for godkjenningen</source>
            <translation>tidspunkt for godkjenninga</translation>
        </message>
        <message>
            <source>tittel</source>
            <translation>tittel</translation>
        </message>
        <message>
            <source>tittelen på modellen</source>
            <translation>tittelen på modellen</translation>
        </message>
        <message>
            <source>tittelen på notatet</source>
            <translation>tittelen på notatet</translation>
        </message>
        <message>
            <source>tittelen, utgavenavnet eller det andre som står utenom innholdet</source>
            <translation>tittelen, utgåvenamnet eller det andre som står utanom innhaldet</translation>
        </message>
        <message>
            <source>toppteksten</source>
            <translation>toppteksten</translation>
        </message>
        <message>
            <source>verdien passer ikke i feltet «{quoted}»</source>
            <translation>verdien passar ikkje i feltet «{quoted}»</translation>
        </message>
        <message>
            <source>viser aldri endringer</source>
            <translation>viser aldri endringar</translation>
        </message>
        <message>
            <source>zip-filen, eller mappen som «bagit.txt» ligger i</source>
            <translation>zip-fila, eller mappa som «bagit.txt» ligg i</translation>
        </message>
        <message>
            <source>{bagit} mangler eller er endret.</source>
            <translation>{bagit} manglar eller er endra.</translation>
        </message>
        <message>
            <source>{called} i {matrix} mangler navn</source>
            <translation>{called} i {matrix} manglar namn</translation>
        </message>
        <message>
            <source>{chapter} mangler overskrift</source>
            <translation>{chapter} manglar overskrift</translation>
        </message>
        <message>
            <source>{choice} er ikke en liste med heltall</source>
            <translation>{choice} er ikkje ei liste med heiltal</translation>
        </message>
        <message>
            <source>{choice} er ikke et heltall</source>
            <translation>{choice} er ikkje eit heiltal</translation>
        </message>
        <message>
            <source>{choice} er ikke et objekt med tekster</source>
            <translation>{choice} er ikkje eit objekt med tekstar</translation>
        </message>
        <message>
            <source>{choice} er ingen tekst</source>
            <translation>{choice} er ingen tekst</translation>
        </message>
        <message>
            <source>{choice} er verken true eller false</source>
            <translation>{choice} er verken true eller false</translation>
        </message>
        <message>
            <source>{detail} (linje {line})</source>
            <translation>{detail} (linje {line})</translation>
        </message>
        <message>
            <source>{fact} mangler. Det må være med for at beslutningen skal kunne finnes igjen.</source>
            <translation>{fact} manglar. Det må vere med for at avgjerda skal kunne finnast igjen.</translation>
        </message>
        <message>
            <source>{first} og {last}</source>
            <translation>{first} og {last}</translation>
        </message>
        <message>
            <source>{info} forteller noe annet om godkjenningen enn «{data}».</source>
            <translation>{info} fortel noko anna om godkjenninga enn «{data}».</translation>
        </message>
        <message>
            <source>{info} kan ikke leses.</source>
            <translation>{info} kan ikkje lesast.</translation>
        </message>
        <message>
            <source>{lacks} … og {others} til</source>
            <translation>{lacks} … og {others} til</translation>
        </message>
        <message>
            <source>{manifest} kan ikke leses.</source>
            <translation>{manifest} kan ikkje lesast.</translation>
        </message>
        <message>
            <source>{manifest} mangler.</source>
            <translation>{manifest} manglar.</translation>
        </message>
        <message>
            <source>{names} er ikke knyttet til en liste</source>
            <translation>{names} er ikkje knytt til ei liste</translation>
        </message>
        <message>
            <source>{own}, {empty} eller en arkivpakke (.zip)</source>
            <translation>{own}, {empty} eller ei arkivpakke (.zip)</translation>
        </message>
        <message>
            <source>{path} er en fil, ikke en mappe. Velg en mappe.</source>
            <translation>{path} er ei fil, ikkje ei mappe. Vel ei mappe.</translation>
        </message>
        <message>
            <source>{path} er ikke en mal for tjenestemodellen. Ta ut en kopi av malen, gjør endringene der, og bruk kopien.</source>
            <translation>{path} er ikkje ein mal for tenestemodellen. Ta ut ein kopi av malen, gjer endringane der, og bruk kopien.</translation>
        </message>
        <message>
            <source>{path} er ikke en tjenestemodell.</source>
            <translation>{path} er ikkje ein tenestemodell.</translation>
        </message>
        <message>
            <source>{path} er ikke et navn for en {ending}-fil. Velg et navn som slutter på {ending}.</source>
            <translation>{path} er ikkje eit namn på ei {ending}-fil. Vel eit namn som sluttar på {ending}.</translation>
        </message>
        <message>
            <source>{path} finnes allerede. Velg et annet navn; ingenting er skrevet over.</source>
            <translation>{path} finst allereie. Vel eit anna namn; ingenting er skrive over.</translation>
        </message>
        <message>
            <source>{path} har ingen kontrollsummer fra en eksport, så den kan ikke kontrolleres.</source>
            <translation>{path} har ingen kontrollsummar frå ein eksport, så den kan ikkje bli kontrollert.</translation>
        </message>
        <message>
            <source>{path} trengs til eksporten og blir ikke skrevet over. Velg et annet navn på filen.</source>
            <translation>{path} trengst til eksporten og blir ikkje skrive over. Vel eit anna namn på fila.</translation>
        </message>
        <message>
            <source>{place} henter noe fra «{goal}»</source>
            <translation>{place} hentar noko frå «{goal}»</translation>
        </message>
        <message>
            <source>«{after}» står ikke under «{parent}», så ingenting kan settes inn etter det.</source>
            <translation>«{after}» står ikkje under «{parent}», så ingenting kan setjast inn etter det.</translation>
        </message>
        <message>
            <source>«{data}» er av en annen utgave enn {info} sier.</source>
            <translation>«{data}» er av ei anna utgåve enn {info} seier.</translation>
        </message>
        <message>
            <source>«{edition}» er ikke godkjent, og bare godkjente utgaver arkiveres. Velg en godkjent utgave, eller godkjenn den først.</source>
            <translation>«{edition}» er ikkje godkjend, og berre godkjende utgåver blir arkiverte. Vel ei godkjend utgåve, eller godkjenn ho først.</translation>
        </message>
        <message>
            <source>«{field}» er ikke et felt for {kind}. Disse finnes: {known}.</source>
            <translation>«{field}» er ikkje eit felt for {kind}. Desse finst: {known}.</translation>
        </message>
        <message>
            <source>«{first}» og «{second}» har hver sin fotnote og kan ikke slås sammen. Ta bort den ene fotnoten først.</source>
            <translation>«{first}» og «{second}» har kvar sin fotnote og kan ikkje slåast saman. Ta bort den eine fotnoten først.</translation>
        </message>
        <message>
            <source>«{format}» {what}. Utelat {option}, eller velg et annet format.</source>
            <translation>«{format}» {what}. Utelat {option}, eller vel eit anna format.</translation>
        </message>
        <message>
            <source>«{item}» ({kind}) har ingen tekst å redigere.</source>
            <translation>«{item}» ({kind}) har ingen tekst å redigere.</translation>
        </message>
        <message>
            <source>«{item}» er fjernet siden. Gjenopprett det, eller plasser innspillet på et annet punkt.</source>
            <translation>«{item}» er fjerna sidan. Gjenopprett det, eller plasser innspelet på eit anna punkt.</translation>
        </message>
        <message>
            <source>«{item}» er fjernet. Gjenopprett det først.</source>
            <translation>«{item}» er fjerna. Gjenopprett det først.</translation>
        </message>
        <message>
            <source>«{item}» er ikke et innspill. Se hvilke innspill som finnes.</source>
            <translation>«{item}» er ikkje eit innspel. Sjå kva innspel som finst.</translation>
        </message>
        <message>
            <source>«{item}» er ikke et mottak. Se hvilke mottak som finnes.</source>
            <translation>«{item}» er ikkje eit mottak. Sjå kva mottak som finst.</translation>
        </message>
        <message>
            <source>«{item}» er ikke et notat i denne utgaven av modellen.</source>
            <translation>«{item}» er ikkje eit notat i denne utgåva av modellen.</translation>
        </message>
        <message>
            <source>«{item}» er ikke slik den siste endringen sier.</source>
            <translation>«{item}» er ikkje slik den siste endringa seier.</translation>
        </message>
        <message>
            <source>«{item}» fantes ikke i modellen på det tidspunktet. Velg et annet i historikken.</source>
            <translation>«{item}» fanst ikkje i modellen på det tidspunktet. Vel eit anna i historikken.</translation>
        </message>
        <message>
            <source>«{item}» har en endring som ikke hører til noe i loggen.</source>
            <translation>«{item}» har ei endring som ikkje høyrer til noko i loggen.</translation>
        </message>
        <message>
            <source>«{item}» hører til rammen i modellen og kan ikke fjernes.</source>
            <translation>«{item}» høyrer til ramma i modellen og kan ikkje fjernast.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke deles i to. Rediger teksten i stedet.</source>
            <translation>«{item}» kan ikkje delast i to. Rediger teksten i staden.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke flyttes inn i seg selv eller noe som står under det.</source>
            <translation>«{item}» kan ikkje flyttast inn i seg sjølv eller noko som står under det.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke lenger stå under «{parent}», som er skjøvet inn eller ut siden. Skyv det tilbake først.</source>
            <translation>«{item}» kan ikkje lenger stå under «{parent}», som er skove inn eller ut sidan. Skyv det tilbake først.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke skyves inn: det står først. Flytt det ned og prøv igjen.</source>
            <translation>«{item}» kan ikkje skyvast inn: det står først. Flytt det ned og prøv igjen.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke skyves inn: {kind} har ikke noe nivå under seg.</source>
            <translation>«{item}» kan ikkje skyvast inn: {kind} har ikkje noko nivå under seg.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke skyves ut: det er ikke underpunkt av noe annet.</source>
            <translation>«{item}» kan ikkje skyvast ut: det er ikkje underpunkt av noko anna.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke slås sammen med det som står foran. Det går bare med to punkter av samme slag, og ikke med rader og kolonner i matrisen.</source>
            <translation>«{item}» kan ikkje slåast saman med det som står framfor. Det går berre med to punkt av same slag, og ikkje med rader og kolonnar i matrisa.</translation>
        </message>
        <message>
            <source>«{item}» kan ikke være id for {kind}. Den må begynne med «{prefix}-» og ha høyst {most} tegn av a–z, 0–9 og bindestrek.</source>
            <translation>«{item}» kan ikkje vere id for {kind}. Den må byrje med «{prefix}-» og ha høgst {most} teikn av a–z, 0–9 og bindestrek.</translation>
        </message>
        <message>
            <source>«{item}» sto under «{parent}», som er fjernet. Gjenopprett «{parent}» først.</source>
            <translation>«{item}» stod under «{parent}», som er fjerna. Gjenopprett «{parent}» først.</translation>
        </message>
        <message>
            <source>«{item}» ville blitt stående uten tekst, så ingenting ble erstattet. Hold det utenfor, eller fjern punktet i stedet.</source>
            <translation>«{item}» ville blitt ståande utan tekst, så ingenting blei erstatta. Hald det utanfor, eller fjern punktet i staden.</translation>
        </message>
        <message>
            <source>«{kind}» er ikke et slag innhold. Disse finnes: {known}.</source>
            <translation>«{kind}» er ikkje eit slag innhald. Desse finst: {known}.</translation>
        </message>
        <message>
            <source>«{metadata}» forteller noe annet om godkjenningen enn «{data}».</source>
            <translation>«{metadata}» fortel noko anna om godkjenninga enn «{data}».</translation>
        </message>
        <message>
            <source>«{metadata}» forteller om andre filer enn dem som er i pakken.</source>
            <translation>«{metadata}» fortel om andre filer enn dei som er i pakka.</translation>
        </message>
        <message>
            <source>«{name}» ble tatt imot {at} fra {recipient} i «{round}»{earlier}. Trekk tilbake det mottaket først hvis filen skal tas imot på nytt.</source>
            <translation>«{name}» blei teken imot {at} frå {recipient} i «{round}»{earlier}. Trekk tilbake det mottaket først dersom fila skal takast imot på nytt.</translation>
        </message>
        <message>
            <source>«{name}» er ikke eksportert fra denne modellen, eller er skadet, så den kan ikke sammenlignes.</source>
            <translation>«{name}» er ikkje eksportert frå denne modellen, eller er skadd, så den kan ikkje samanliknast.</translation>
        </message>
        <message>
            <source>«{name}» er ikke en fil. Velg filene som ligger i mappen.</source>
            <translation>«{name}» er ikkje ei fil. Vel filene som ligg i mappa.</translation>
        </message>
        <message>
            <source>«{name}» er ikke et format vi kan eksportere til. Disse finnes: {known}.</source>
            <translation>«{name}» er ikkje eit format vi kan eksportere til. Desse finst: {known}.</translation>
        </message>
        <message>
            <source>«{name}» er på {size} MB, og en fil som tas imot kan være på høyst {largest} MB. Be avsenderen ta bort bilder og vedlegg og sende den igjen.</source>
            <translation>«{name}» er på {size} MB, og ei fil som blir teken imot, kan vere på høgst {largest} MB. Be avsendaren ta bort bilete og vedlegg og sende ho igjen.</translation>
        </message>
        <message>
            <source>«{name}» er sendt ut fra en annen modell enn denne, så den kan ikke tas imot her. Åpne modellen den kom fra.</source>
            <translation>«{name}» er sendt ut frå ein annan modell enn denne, så den kan ikkje takast imot her. Opne modellen den kom frå.</translation>
        </message>
        <message>
            <source>«{name}» er tatt imot på nytt siden, og kan ikke stå to ganger. Trekk tilbake det nye mottaket først.</source>
            <translation>«{name}» er teke imot på nytt sidan, og kan ikkje stå to gonger. Trekk tilbake det nye mottaket først.</translation>
        </message>
        <message>
            <source>«{name}» er {paper}, som ingen svarer i. Be avsenderen om Word-filen eller svarskjemaet med innspillene.</source>
            <translation>«{name}» er {paper}, som ingen svarar i. Be avsendaren om Word-fila eller svarskjemaet med innspela.</translation>
        </message>
        <message>
            <source>«{name}» kan ikke leses som en arkivpakke: {reason}. Hent pakken på nytt derfra den er arkivert.</source>
            <translation>«{name}» kan ikkje lesast som ei arkivpakke: {reason}. Hent pakka på nytt derifrå den er arkivert.</translation>
        </message>
        <message>
            <source>«{name}» sier ikke hvem den kommer fra. Velg mottakeren.</source>
            <translation>«{name}» seier ikkje kven den kjem frå. Vel mottakaren.</translation>
        </message>
        <message>
            <source>«{name}» sier ikke hvilken utsending den svarer på. Velg runden og mottakeren.</source>
            <translation>«{name}» seier ikkje kva utsending ho svarar på. Vel runden og mottakaren.</translation>
        </message>
        <message>
            <source>«{path}» er av en annen utgave enn {info} sier.</source>
            <translation>«{path}» er av ei anna utgåve enn {info} seier.</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke en dato</source>
            <translation>«{quoted}» er ikkje ein dato</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et felt for {other}</source>
            <translation>«{quoted}» er ikkje eit felt for {other}</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et helt tall</source>
            <translation>«{quoted}» er ikkje eit heilt tal</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et slag innhold</source>
            <translation>«{quoted}» er ikkje eit slag innhald</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke et tidspunkt</source>
            <translation>«{quoted}» er ikkje eit tidspunkt</translation>
        </message>
        <message>
            <source>«{quoted}» er ikke noe feltet «{other}» kan vise til</source>
            <translation>«{quoted}» er ikkje noko feltet «{other}» kan vise til</translation>
        </message>
        <message>
            <source>«{quoted}» er ingen status</source>
            <translation>«{quoted}» er ingen status</translation>
        </message>
        <message>
            <source>«{quoted}» har ingen ordlyd</source>
            <translation>«{quoted}» har ingen ordlyd</translation>
        </message>
        <message>
            <source>«{quoted}» hører ikke til her</source>
            <translation>«{quoted}» høyrer ikkje til her</translation>
        </message>
        <message>
            <source>«{quoted}» kan ikke stå under «{other}»</source>
            <translation>«{quoted}» kan ikkje stå under «{other}»</translation>
        </message>
        <message>
            <source>«{quoted}» kan ikke stå øverst</source>
            <translation>«{quoted}» kan ikkje stå øvst</translation>
        </message>
        <message>
            <source>«{quoted}» kan ikke være en id</source>
            <translation>«{quoted}» kan ikkje vere ein id</translation>
        </message>
        <message>
            <source>«{quoted}» mangler</source>
            <translation>«{quoted}» manglar</translation>
        </message>
        <message>
            <source>«{quoted}» står to ganger på samme sted</source>
            <translation>«{quoted}» står to gonger på same stad</translation>
        </message>
        <message>
            <source>«{since}» er nyere enn det som skal eksporteres. Velg noe eldre å vise endringer fra.</source>
            <translation>«{since}» er nyare enn det som skal eksporterast. Vel noko eldre å vise endringar frå.</translation>
        </message>
        <message>
            <source>«{value}» er ikke en dato. Skriv den som 2011-12-01 eller 1.12.2011.</source>
            <translation>«{value}» er ikkje ein dato. Skriv den som 2011-12-01 eller 1.12.2011.</translation>
        </message>
        <message>
            <source>«{value}» passer ikke i feltet «{field}». {hint}</source>
            <translation>«{value}» passar ikkje i feltet «{field}». {hint}</translation>
        </message>
        <message>
            <source>«{word}» er ikke ett ord. Legg til ordene hver for seg.</source>
            <translation>«{word}» er ikkje eitt ord. Legg til orda kvar for seg.</translation>
        </message>
    </context>
</TS>
