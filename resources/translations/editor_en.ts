<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AboutWindow</name>
        <message>
            <source>Copy what is told here</source>
            <translation>Copy this information</translation>
        </message>
    </context>
    <context>
        <name>AccountBar</name>
        <message numerus="yes">
            <source>%n fragment(s)</source>
            <translation>
                <numerusform>%n fragment</numerusform>
                <numerusform>%n fragments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n reworded</numerusform>
                <numerusform>%n reworded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s)</source>
            <translation>
                <numerusform>%n comment</numerusform>
                <numerusform>%n comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposed removed</source>
            <translation>
                <numerusform>%n proposed removed</numerusform>
                <numerusform>%n proposed removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>%n moved</numerusform>
                <numerusform>%n moved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not placed</source>
            <translation>
                <numerusform>%n not placed</numerusform>
                <numerusform>%n not placed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Choose the list</source>
            <translation>Select the whole list</translation>
        </message>
        <message>
            <source>Particulars …</source>
            <translation>Details …</translation>
        </message>
        <message>
            <source>Usual size</source>
            <translation>Normal size</translation>
        </message>
        <message>
            <source>Colours as the system</source>
            <translation>Colours as in the system</translation>
        </message>
        <message>
            <source>Write what has changed</source>
            <translation>Write the changes into the memo</translation>
        </message>
        <message>
            <source>Write what has come in</source>
            <translation>Write the inputs into the memo</translation>
        </message>
        <message>
            <source>Who writes …</source>
            <translation>Who is writing …</translation>
        </message>
        <message>
            <source>Next not weighed</source>
            <translation>Next not assessed</translation>
        </message>
        <message>
            <source>Previous not weighed</source>
            <translation>Previous not assessed</translation>
        </message>
        <message>
            <source>Write answers …</source>
            <translation>Write replies …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Correct it</translation>
        </message>
        <message>
            <source>Weigh together</source>
            <translation>Assess together</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Discard</translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Write answers</source>
            <translation>Write replies</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) will be written.</source>
            <translation>
                <numerusform>%n file will be written.</numerusform>
                <numerusform>%n files will be written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n input(s) are weighed.</source>
            <translation>
                <numerusform>The input is assessed.</numerusform>
                <numerusform>All %n inputs are assessed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{waiting} of %n input(s) are not weighed yet, and are told as such.</source>
            <translation>
                <numerusform>{waiting} of %n input is not assessed yet, and is listed as such.</numerusform>
                <numerusform>{waiting} of %n inputs are not assessed yet, and are listed as such.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message numerus="yes">
            <source>%n file(s) were written to «{folder}».</source>
            <translation>
                <numerusform>%n file was written to “{folder}”.</numerusform>
                <numerusform>%n files were written to “{folder}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArrivalWords</name>
        <message numerus="yes">
            <source>%n input(s) from {sender}.</source>
            <translation>
                <numerusform>%n input from {sender}.</numerusform>
                <numerusform>%n inputs from {sender}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not placed yet.</source>
            <translation>It has not been placed yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them is not placed yet.</source>
            <translation>
                <numerusform>%n of them has not been placed yet.</numerusform>
                <numerusform>%n of them have not been placed yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» does not say who it is from.</source>
            <translation>“{name}” does not say who it is from.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) taken in</source>
            <translation>
                <numerusform>%n file taken in</numerusform>
                <numerusform>%n files taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not taken in</source>
            <translation>
                <numerusform>%n not taken in</numerusform>
                <numerusform>%n not taken in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Assessing</name>
        <message>
            <source>The receipt was withdrawn while you wrote, so this cannot be saved. Copy what you need, and throw it away.</source>
            <translation>The receipt was withdrawn while you wrote, so this cannot be saved. Copy what you need, and discard it.</translation>
        </message>
        <message>
            <source>{who} weighed this while you wrote: {outcome}. Save if yours is to hold instead, or throw yours away.</source>
            <translation>{who} assessed this while you wrote: {outcome}. Save if yours is to hold instead, or discard yours.</translation>
        </message>
        <message>
            <source>The item was changed in the same words while you wrote, and reads «{now}». Your wording stands as you wrote it. Read it over, and save.</source>
            <translation>The item was changed in the same words while you wrote, and reads “{now}”. Your wording stands as you wrote it. Read it over, and save.</translation>
        </message>
    </context>
    <context>
        <name>AttentionCard</name>
        <message>
            <source>What wants attention</source>
            <translation>What needs attention</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n finding(s) of other kinds</source>
            <translation>
                <numerusform>and %n finding of other kinds</numerusform>
                <numerusform>and %n findings of other kinds</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing wants attention. All that is checked is in order.</source>
            <translation>Nothing needs attention. All that is checked is in order.</translation>
        </message>
    </context>
    <context>
        <name>AuthorDialog</name>
        <message>
            <source>Who writes</source>
            <translation>Who is writing</translation>
        </message>
    </context>
    <context>
        <name>BoardModel</name>
        <message>
            <source>Weighed</source>
            <translation>Assessed</translation>
        </message>
        <message>
            <source>the deadline is past</source>
            <translation>the deadline has passed</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s)</source>
            <translation>
                <numerusform>%n input</numerusform>
                <numerusform>%n inputs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangeCard</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>facts</source>
            <translation>details</translation>
        </message>
        <message>
            <source>from «{old}» to «{new}»</source>
            <translation>from “{old}” to “{new}”</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing wants attention. All that is checked is in order.</source>
            <translation>Nothing needs attention. All that is checked is in order.</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message numerus="yes">
            <source>%n item(s) will be moved to where you paste.</source>
            <translation>
                <numerusform>%n item will be moved to where you paste.</numerusform>
                <numerusform>%n items will be moved to where you paste.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareDeeds</name>
        <message>
            <source>Restore the particulars</source>
            <translation>Restore the details</translation>
        </message>
        <message>
            <source>It stands there already, or its old place is gone.</source>
            <translation>It is there already, or its old place is gone.</translation>
        </message>
        <message>
            <source>It reads so now already.</source>
            <translation>It reads like that already.</translation>
        </message>
    </context>
    <context>
        <name>CompareFilters</name>
        <message numerus="yes">
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n kind</numerusform>
                <numerusform>%n kinds</numerusform>
            </translation>
        </message>
        <message>
            <source>Before and after one by one</source>
            <translation>Before and after separately</translation>
        </message>
    </context>
    <context>
        <name>CompareMoments</name>
        <message>
            <source>«{file}» was exported from change {number} ({edition}). The model is compared as it stood then, not what has been corrected in the file since.</source>
            <translation>“{file}” was exported from change {number} ({edition}). The model is compared as it stood then, not what has been corrected in the file since.</translation>
        </message>
        <message>
            <source>«{file}» was exported from change {number}. The model is compared as it stood then, not what has been corrected in the file since.</source>
            <translation>“{file}” was exported from change {number}. The model is compared as it stood then, not what has been corrected in the file since.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Nothing could be compared.</source>
            <translation>The comparison could not be made.</translation>
        </message>
        <message>
            <source>No differences between «{earlier}» and «{later}». Choose something else above.</source>
            <translation>No differences between “{earlier}” and “{later}”. Choose something else above.</translation>
        </message>
    </context>
    <context>
        <name>Consulting</name>
        <message>
            <source>The receipt of «{file}» is withdrawn. The file itself is kept.</source>
            <translation>The receipt of “{file}” is withdrawn. The file itself is kept.</translation>
        </message>
        <message numerus="yes">
            <source>%n input(s) weighed.</source>
            <translation>
                <numerusform>%n input assessed.</numerusform>
                <numerusform>%n inputs assessed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageModel</name>
        <message>
            <source>On an act</source>
            <translation>Based on an act</translation>
        </message>
        <message>
            <source>On a circular</source>
            <translation>Based on a circular</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Made a {kind} under «{parent}»</source>
            <translation>Made a {kind} under “{parent}”</translation>
        </message>
        <message>
            <source>Moved from «{old}» to «{new}»</source>
            <translation>Moved from “{old}” to “{new}”</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message numerus="yes">
            <source>«{name}» is approved, in spite of %n warning(s).</source>
            <translation>
                <numerusform>“{name}” is approved, in spite of %n warning.</numerusform>
                <numerusform>“{name}” is approved, in spite of %n warnings.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{name}» is approved.</source>
            <translation>“{name}” is approved.</translation>
        </message>
    </context>
    <context>
        <name>EditionActs</name>
        <message>
            <source>The model reads as in «{name}» again; memos are as they were.</source>
            <translation>The model reads as in “{name}” again; memos are as they were.</translation>
        </message>
    </context>
    <context>
        <name>EditionsCard</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditionsModel</name>
        <message>
            <source>Hash</source>
            <translation>Checksum</translation>
        </message>
    </context>
    <context>
        <name>EditionsPage</name>
        <message>
            <source>State hash</source>
            <translation>Checksum</translation>
        </message>
        <message>
            <source>{title} · change {changeset} · state hash:</source>
            <translation>{title} · change {changeset} · checksum:</translation>
        </message>
    </context>
    <context>
        <name>Emptiness</name>
        <message>
            <source>It came back just as it was sent: there is nothing to weigh.</source>
            <translation>It came back just as it was sent: there is nothing to assess.</translation>
        </message>
        <message numerus="yes">
            <source>%n fragment(s) came back just as they were sent.</source>
            <translation>
                <numerusform>%n fragment came back just as it was sent.</numerusform>
                <numerusform>%n fragments came back just as they were sent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is like what you look for.</source>
            <translation>Nothing matches what you are looking for.</translation>
        </message>
    </context>
    <context>
        <name>ExportReceipt</name>
        <message numerus="yes">
            <source>%n file(s) were written to «{folder}».</source>
            <translation>
                <numerusform>%n file was written to “{folder}”.</numerusform>
                <numerusform>%n files were written to “{folder}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Exported «{name}» to «{folder}».</source>
            <translation>Exported “{name}” to “{folder}”.</translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message>
            <source>{what}, with tracked changes since «{since}».</source>
            <translation>{what}, with tracked changes since “{since}”.</translation>
        </message>
        <message>
            <source>Change sheet: what has changed {where} since «{since}».</source>
            <translation>Change sheet: what has changed {where} since “{since}”.</translation>
        </message>
        <message>
            <source>The matrix and the registers, with the changes {where} since «{since}».</source>
            <translation>The matrix and the registers, with the changes {where} since “{since}”.</translation>
        </message>
        <message>
            <source>One zip file with all that is to be archived of «{edition}»: Word, Excel, web page and PDF, the data of the model, and the inputs behind it.</source>
            <translation>One zip file with all that is to be archived of “{edition}”: Word, Excel, web page and PDF, the data of the model, and the inputs behind it.</translation>
        </message>
        <message>
            <source>Workbook with the changes since «{since}», and a change sheet if there are any.</source>
            <translation>Workbook with the changes since “{since}”, and a change sheet if there are any.</translation>
        </message>
        <message>
            <source>Archive package of «{edition}».</source>
            <translation>Archive package of “{edition}”.</translation>
        </message>
        <message>
            <source>{what}, with the changes since «{since}» shown.</source>
            <translation>{what}, with the changes since “{since}” shown.</translation>
        </message>
    </context>
    <context>
        <name>FieldsDialog</name>
        <message>
            <source>Take away the check marks at what is removed.</source>
            <translation>Clear the ticks at what has been removed.</translation>
        </message>
    </context>
    <context>
        <name>FilesForm</name>
        <message>
            <source>«{name}» is saved. Change its styles in Word, then choose it here.</source>
            <translation>“{name}” is saved. Change its styles in Word, then choose it here.</translation>
        </message>
        <message>
            <source>Making «{name}»</source>
            <translation>Making “{name}”</translation>
        </message>
    </context>
    <context>
        <name>Filing</name>
        <message>
            <source>The copy is saved: «{name}».</source>
            <translation>The copy is saved: “{name}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) that are not saved are not in it.</source>
            <translation>
                <numerusform>%n text that is not saved is not in it.</numerusform>
                <numerusform>%n texts that are not saved are not in it.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving a copy: «{name}»</source>
            <translation>Saving a copy: “{name}”</translation>
        </message>
    </context>
    <context>
        <name>FindList</name>
        <message>
            <source>What was found</source>
            <translation>Results</translation>
        </message>
    </context>
    <context>
        <name>FindOptions</name>
        <message>
            <source>Capital and small letters differ</source>
            <translation>Match case</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>Words to find</source>
            <translation>Find what</translation>
        </message>
        <message>
            <source>Choose all</source>
            <translation>Select all</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts of words are found too, and items by their number. Capital and small letters are alike.</source>
            <translation>Parts of words are found too, and items by their number. Capitals make no difference.</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %n item(s)</source>
            <translation>
                <numerusform>Replace in %n item</numerusform>
                <numerusform>Replace in %n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take away in %n item(s)</source>
            <translation>
                <numerusform>Remove from %n item</numerusform>
                <numerusform>Remove from %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>Press Enter in the empty field to take the words away.</source>
            <translation>Press Enter in the empty field to remove the words.</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>The item is removed, so it stands nowhere now.</source>
            <translation>The item has been removed, so it is not in the model now.</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %n item(s).</source>
            <translation>
                <numerusform>Replaced in %n item.</numerusform>
                <numerusform>Replaced in %n items.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingDeeds</name>
        <message>
            <source>Other mends</source>
            <translation>Other corrections</translation>
        </message>
        <message numerus="yes">
            <source>Mend all %n of this kind</source>
            <translation>
                <numerusform>Correct the one of this kind</numerusform>
                <numerusform>Correct all %n of this kind</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingRows</name>
        <message>
            <source>Mend to «{mend}»</source>
            <translation>Correct to “{mend}”</translation>
        </message>
        <message>
            <source>Take away «{found}»</source>
            <translation>Take away “{found}”</translation>
        </message>
        <message>
            <source>Mend it</source>
            <translation>Correct it</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message numerus="yes">
            <source>%n hit(s) in this chapter</source>
            <translation>
                <numerusform>%n hit in this chapter</numerusform>
                <numerusform>%n hits in this chapter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryEntry</name>
        <message>
            <source>Stands in «{edition}»</source>
            <translation>Stands in “{edition}”</translation>
        </message>
    </context>
    <context>
        <name>InboxHead</name>
        <message numerus="yes">
            <source>%n not placed: drag it to where it belongs, or press Enter</source>
            <translation>
                <numerusform>%n not placed: drag it to where it belongs, or press Enter</numerusform>
                <numerusform>%n not placed: drag them to where they belong, or press Enter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All of this is placed. %n input(s) from others are not placed.</source>
            <translation>
                <numerusform>All of this is placed. %n input from others is not placed.</numerusform>
                <numerusform>All of this is placed. %n inputs from others are not placed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InputColumns</name>
        <message numerus="yes">
            <source>%n input(s) · {weighed} weighed</source>
            <translation>
                <numerusform>%n input · {weighed} assessed</numerusform>
                <numerusform>%n inputs · {weighed} assessed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InputFilters</name>
        <message numerus="yes">
            <source>%n assessment(s)</source>
            <translation>
                <numerusform>%n assessment</numerusform>
                <numerusform>%n assessments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InputSheet</name>
        <message>
            <source>The comment hangs on «{quote}»</source>
            <translation>The comment is attached to “{quote}”</translation>
        </message>
        <message>
            <source>Sent out: «{base}». {sender}: «{theirs}». Now: «{ours}».</source>
            <translation>Sent out: “{base}”. {sender}: “{theirs}”. Now: “{ours}”.</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>«{base}»: {first} «{one}», {second} «{other}»</source>
            <translation>“{base}”: {first} “{one}”, {second} “{other}”</translation>
        </message>
        <message>
            <source>Put in at the same place: {first} «{one}», {second} «{other}»</source>
            <translation>Put in at the same place: {first} “{one}”, {second} “{other}”</translation>
        </message>
        <message>
            <source>It came to read «{wording}».</source>
            <translation>It came to read “{wording}”.</translation>
        </message>
        <message>
            <source>not weighed</source>
            <translation>not assessed</translation>
        </message>
        <message>
            <source>{weighed} of {count} weighed</source>
            <translation>{weighed} of {count} assessed</translation>
        </message>
        <message>
            <source>Approved in «{edition}».</source>
            <translation>Approved in “{edition}”.</translation>
        </message>
        <message>
            <source>Approved in «{edition}», the meeting of {day}, case {case}.</source>
            <translation>Approved in “{edition}”, the meeting of {day}, case {case}.</translation>
        </message>
        <message>
            <source>Collision: {names} change the same words</source>
            <translation>Collision: {names} would change the same words</translation>
        </message>
    </context>
    <context>
        <name>ItemDialogs</name>
        <message>
            <source>Someone else changed the text while you wrote. Choose how it shall read.</source>
            <translation>Someone else changed the text while you were writing. Choose how it is to read.</translation>
        </message>
        <message>
            <source>This stands in the way: «{item}». {later}. Set that right first.</source>
            <translation>This stands in the way: “{item}”. {later}. Set that right first.</translation>
        </message>
        <message>
            <source>Keep this text</source>
            <translation>Save this text</translation>
        </message>
    </context>
    <context>
        <name>ItemRow</name>
        <message>
            <source>chosen</source>
            <translation>selected</translation>
        </message>
    </context>
    <context>
        <name>LegalModel</name>
        <message numerus="yes">
            <source>%n reference(s)</source>
            <translation>
                <numerusform>%n reference</numerusform>
                <numerusform>%n references</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicencesView</name>
        <message>
            <source>Its text does not come with it. Its owners have it on their pages.</source>
            <translation>The text of the licence is not included. Its owners have it on their pages.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message>
            <source>What is written here is not saved yet, so it was not mended. Save it first.</source>
            <translation>What is written here is not saved yet, so it was not corrected. Save it first.</translation>
        </message>
        <message numerus="yes">
            <source>Mended %n finding(s).</source>
            <translation>
                <numerusform>Corrected %n finding.</numerusform>
                <numerusform>Corrected %n findings.</numerusform>
            </translation>
        </message>
        <message>
            <source>«{word}» is in the word list now.</source>
            <translation>“{word}” is in the word list now.</translation>
        </message>
    </context>
    <context>
        <name>NewModelDialog</name>
        <message>
            <source>Windows keeps the name «{name}» for itself. Choose another.</source>
            <translation>Windows keeps the name “{name}” for itself. Choose another.</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>Made from</translation>
        </message>
    </context>
    <context>
        <name>OtherKeys</name>
        <message>
            <source>Choose several</source>
            <translation>Select several</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Clear the selection</translation>
        </message>
    </context>
    <context>
        <name>OutlineModel</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not weighed</source>
            <translation>
                <numerusform>%n not assessed</numerusform>
                <numerusform>%n not assessed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Space checks and unchecks, F2 changes the text.</source>
            <translation>Space ticks and unticks, F2 changes the text.</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) of the kind {kind}</source>
            <translation>
                <numerusform>%n item of the kind {kind}</numerusform>
                <numerusform>%n items of the kind {kind}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %n sub-entry(ies)</source>
            <translation>
                <numerusform>with %n sub-entry</numerusform>
                <numerusform>with %n sub-entries</numerusform>
            </translation>
        </message>
        <message>
            <source>No line is checked.</source>
            <translation>No line is ticked.</translation>
        </message>
        <message numerus="yes">
            <source>Paste %n item(s)</source>
            <translation>
                <numerusform>Paste %n item</numerusform>
                <numerusform>Paste %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>Narrow the items down</source>
            <translation>Find the item</translation>
        </message>
        <message>
            <source>As what it is to stand there</source>
            <translation>What it is to be there</translation>
        </message>
    </context>
    <context>
        <name>PracticeBand</name>
        <message>
            <source>Begin anew</source>
            <translation>Start again</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <source>As wide as the room</source>
            <translation>Fit to width</translation>
        </message>
    </context>
    <context>
        <name>Recalling</name>
        <message numerus="yes">
            <source>%n assessment(s) begun last time are here again.</source>
            <translation>
                <numerusform>%n assessment begun last time is here again.</numerusform>
                <numerusform>%n assessments begun last time are here again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) left unfinished last time are here again.</source>
            <translation>
                <numerusform>%n text left unfinished last time is here again.</numerusform>
                <numerusform>%n texts left unfinished last time are here again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReceiptLine</name>
        <message numerus="yes">
            <source>%n item(s) are not in the file and do not count as removed</source>
            <translation>
                <numerusform>%n item is not in the file and does not count as removed</numerusform>
                <numerusform>%n items are not in the file and do not count as removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Receipts</name>
        <message>
            <source>the deadline is past</source>
            <translation>the deadline has passed</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Taking in «{name}»</source>
            <translation>Taking in “{name}”</translation>
        </message>
    </context>
    <context>
        <name>RoundCard</name>
        <message numerus="yes">
            <source>All %n input(s) that have come are weighed.</source>
            <translation>
                <numerusform>The one input that has come is assessed.</numerusform>
                <numerusform>All %n inputs that have come are assessed.</numerusform>
            </translation>
        </message>
        <message>
            <source>{weighed} of {inputs} inputs are weighed</source>
            <translation>{weighed} of {inputs} inputs are assessed</translation>
        </message>
        <message numerus="yes">
            <source>%n not placed</source>
            <translation>
                <numerusform>%n not placed</numerusform>
                <numerusform>%n not placed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundDeeds</name>
        <message numerus="yes">
            <source>Weigh the %n that wait(s)</source>
            <translation>
                <numerusform>Assess the one that is waiting</numerusform>
                <numerusform>Assess the %n that are waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n round(s)</source>
            <translation>
                <numerusform>The round</numerusform>
                <numerusform>All %n rounds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundPage</name>
        <message>
            <source>This is the only input that is not weighed.</source>
            <translation>This is the only input that is not assessed.</translation>
        </message>
        <message>
            <source>All inputs of the round are weighed.</source>
            <translation>All inputs of the round are assessed.</translation>
        </message>
    </context>
    <context>
        <name>RoundSummary</name>
        <message>
            <source>Sent out {day} as «{edition}»</source>
            <translation>Sent out {day} as “{edition}”</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message>
            <source>it is today</source>
            <translation>today</translation>
        </message>
    </context>
    <context>
        <name>RuleFilter</name>
        <message numerus="yes">
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n kind</numerusform>
                <numerusform>%n kinds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message numerus="yes">
            <source>%n text(s) are not saved and will be lost if you close.</source>
            <translation>
                <numerusform>%n text is not saved and will be lost if you close.</numerusform>
                <numerusform>%n texts are not saved and will be lost if you close.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n text(s) are not saved. They will be here when you open the model again.</source>
            <translation>
                <numerusform>%n text is not saved. It will be here when you open the model again.</numerusform>
                <numerusform>%n texts are not saved. They will be here when you open the model again.</numerusform>
            </translation>
        </message>
        <message>
            <source>The place where you wrote is removed, so this is not saved: «{text}».</source>
            <translation>The item you were writing in has been removed, so this is not saved: “{text}”.</translation>
        </message>
        <message>
            <source>The text that was not saved is thrown away.</source>
            <translation>The text that was not saved is discarded.</translation>
        </message>
    </context>
    <context>
        <name>SendDialog</name>
        <message numerus="yes">
            <source>%n recipient(s) get a Word copy, a reply form in Excel and a covering memo each.</source>
            <translation>
                <numerusform>%n recipient gets a Word copy, a reply form in Excel and a covering memo.</numerusform>
                <numerusform>%n recipients get a Word copy, a reply form in Excel and a covering memo each.</numerusform>
            </translation>
        </message>
        <message>
            <source>They are written from the edition «{name}», as the others got them.</source>
            <translation>They are written from the edition “{name}”, as the others got them.</translation>
        </message>
        <message>
            <source>The model is frozen as it is now, as the edition «{name}».</source>
            <translation>The model is frozen as it is now, as the edition “{name}”.</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message numerus="yes">
            <source>%n file(s) for «{round}» are ready to be sent, in «{folder}».</source>
            <translation>
                <numerusform>%n file for “{round}” is ready to be sent, in “{folder}”.</numerusform>
                <numerusform>%n files for “{round}” are ready to be sent, in “{folder}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsWindow</name>
        <message>
            <source>Keys</source>
            <translation>Keyboard shortcuts</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>{author} writes</source>
            <translation>Writing as {author}</translation>
        </message>
        <message>
            <source>{author} writes; choose to change it</source>
            <translation>Writing as {author}. Choose to change the name</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>Looking …</source>
            <translation>Loading …</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>particulars</source>
            <translation>details</translation>
        </message>
        <message>
            <source>shift</source>
            <translation>indentation</translation>
        </message>
        <message>
            <source>change of particulars of {item}</source>
            <translation>changed details of {item}</translation>
        </message>
        <message>
            <source>shift of {item}</source>
            <translation>indentation of {item}</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) in the text</source>
            <translation>
                <numerusform>%n place in the text</numerusform>
                <numerusform>%n places in the text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message numerus="yes">
            <source>{names} made %n change(s) meanwhile.</source>
            <translation>
                <numerusform>{names} made %n change meanwhile.</numerusform>
                <numerusform>{names} made %n changes meanwhile.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Nothing stands here yet. Press Ctrl+N on the heading to begin.</source>
            <translation>There is nothing here yet. Press Ctrl+N on the heading to begin.</translation>
        </message>
    </context>
    <context>
        <name>TextsDialog</name>
        <message>
            <source>Leave it as it is</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>How it shall read</source>
            <translation>How it is to read</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>The changes are counted from «{name}», approved {date}. Press to see them word by word ({key}).</source>
            <translation>The changes are counted from “{name}”, approved {date}. Press to see them word by word ({key}).</translation>
        </message>
        <message>
            <source>The changes are counted from «{name}», sent out {date}. Press to see them word by word ({key}).</source>
            <translation>The changes are counted from “{name}”, sent out {date}. Press to see them word by word ({key}).</translation>
        </message>
    </context>
    <context>
        <name>TourSteps</name>
        <message>
            <source>What wants attention</source>
            <translation>What needs attention</translation>
        </message>
    </context>
    <context>
        <name>WaysBack</name>
        <message>
            <source>Restore the facts</source>
            <translation>Restore the details</translation>
        </message>
        <message>
            <source>Restore wording and facts</source>
            <translation>Restore wording and details</translation>
        </message>
        <message>
            <source>Restore place and facts</source>
            <translation>Restore place and details</translation>
        </message>
        <message>
            <source>Restore wording, place and facts</source>
            <translation>Restore wording, place and details</translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>The wording was used: «{wording}».</source>
            <translation>The wording was used: “{wording}”.</translation>
        </message>
        <message>
            <source>The item was added: «{wording}».</source>
            <translation>The item was added: “{wording}”.</translation>
        </message>
        <message>
            <source>Weigh alike: {names}</source>
            <translation>Assess alike: {names}</translation>
        </message>
        <message>
            <source>Weigh both together</source>
            <translation>Assess both together</translation>
        </message>
        <message>
            <source>Weigh all three together</source>
            <translation>Assess all three together</translation>
        </message>
        <message>
            <source>Weigh all {count} together</source>
            <translation>Assess all {count} together</translation>
        </message>
    </context>
    <context>
        <name>WeighingHead</name>
        <message>
            <source>Throw away</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>not weighed</source>
            <translation>not assessed</translation>
        </message>
    </context>
    <context>
        <name>Wishing</name>
        <message numerus="yes">
            <source>Removed %n item(s).</source>
            <translation>
                <numerusform>Removed %n item.</numerusform>
                <numerusform>Removed %n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed «{text}» and %n item(s) under it.</source>
            <translation>
                <numerusform>Removed “{text}” and %n item under it.</numerusform>
                <numerusform>Removed “{text}” and %n items under it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordChoices</name>
        <message>
            <source>put in «{after}»</source>
            <translation>put in “{after}”</translation>
        </message>
        <message>
            <source>take out «{before}»</source>
            <translation>take out “{before}”</translation>
        </message>
    </context>
    <context>
        <name>WrittenFiles</name>
        <message>
            <source>«{name}» is no longer there.</source>
            <translation>“{name}” is no longer there.</translation>
        </message>
        <message>
            <source>No program was found that can open «{name}».</source>
            <translation>No program was found that can open “{name}”.</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <source>Let go to open the model</source>
            <translation>Drop to open the model</translation>
        </message>
        <message>
            <source>Let go of the files to take in what they say</source>
            <translation>Drop the files to take in what they say</translation>
        </message>
    </context>
</TS>
