<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>1 von {fewest} bis 1 von {most}</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>1 von {fewest} bis weniger als 1 von {most}</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>Etwa 1 von {count} fremden Personen hätte eine so hohe Punktzahl (95-%-Intervall: {interval}).</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>Etwa 1 von {count} fremden Personen hätte eine so hohe Punktzahl.</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>Weniger als 1 von {count} fremden Personen hätte eine so hohe Punktzahl.</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>Die meisten fremden Personen hätten eine so hohe Punktzahl.</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Keine Übereinstimmung</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Sichtprüfung</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>Selfie und Ausweis zeigen ein und dasselbe Foto, daher besagt die Punktzahl nichts. Nehmen Sie ein Selfie auf.</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>Die Punktzahl ist zu niedrig für eine Übereinstimmung und zu hoch, um sie auszuschließen. Vergleichen Sie die Gesichter selbst.</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>Zu schlecht, um sich auf die Punktzahl zu verlassen.</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>unter {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>weniger als 1 von {most}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Document: {said}</source>
            <translation>Ausweis: {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Keine Übereinstimmung</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Nicht verwendbar</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>Programmfehler</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Sichtprüfung</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>Selfie und Ausweis zeigen dasselbe Foto.</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>Selfie: {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>Das Ausweisbild ist zu schlecht, um sich auf die Punktzahl zu verlassen.</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>Das Selfie ist zu schlecht, um sich auf die Punktzahl zu verlassen.</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>Zu niedrig für eine Übereinstimmung und zu hoch, um sie auszuschließen.</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>BatchFiles</name>
        <message>
            <source>&amp;Begin again with the first row, and forget the results that are there</source>
            <translation>Mit der ersten Zeile neu be&amp;ginnen und die vorhandenen Ergebnisse verwerfen</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>Eine CSV-Datei mit den Spalten id, selfie, document</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>Eine neue CSV-Datei oder eine, die fortgesetzt wird</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Liste wählen</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>Ergebnisdatei wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>&amp;Ergebnisse</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>Pa&amp;use</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>Eine Liste wird abgearbeitet</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>&amp;Zurück zur Prüfung</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>Wählen Sie eine Liste und den Ort für die Ergebnisse, dann „Starten“.</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>Wird fortgesetzt: {kept} von {total} Zeilen waren bereits erledigt.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>Fertig: {done} von {total} Zeilen.</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>Angefangene Zeilen werden noch beendet…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>Ergebnis&amp;ordner öffnen</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>Angehalten: {done} von {total} Zeilen sind erledigt.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Die Liste wird gelesen…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Mehrere Personen</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>Sta&amp;rten</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>Stoppen und das Fenster schließen? Erledigtes bleibt erhalten; mit denselben Dateien geht es nach einem neuen Start weiter.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>Gestoppt: {done} von {total} Zeilen sind erledigt.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>Gestoppt: {done} von {total} Zeilen sind erledigt. Starten Sie mit denselben Dateien erneut, um fortzufahren.</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Angezeigte Zeilen</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>{count} Zeilen/min</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} von {total} Zeilen</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>noch {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>Unser Personal hilft Ihnen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>Kamera stoppen</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>Mehrere aufnehmen</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>In wenigen Sekunden mehrere Bilder mit etwas Bewegung aufnehmen: sicherer als eines (Strg+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Bild aufnehmen</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>Bild aufnehmen (Leertaste)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>Bild von selbst aufnehmen, sobald alles gut ist</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>Bild in 3 Sekunden aufnehmen</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>Halten Sie die Seite mit Ihrem Foto vor die Kamera, innerhalb des Umrisses.</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>Blicken Sie in die Kamera. Das Bild wird von selbst aufgenommen.</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>Jetzt ein Bild von Ihnen</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>Zeigen Sie Ihren Ausweis</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Bild aufnehmen</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>Die Kamera startet…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Aktenzeichen</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>Die Person hat den Text gelesen und stimmt ihm zu (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>Unter diesem Aktenzeichen wird die Prüfung protokolliert und wiedergefunden (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>optional</translation>
        </message>
        <message>
            <source>required</source>
            <translation>erforderlich</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Einen Moment, bitte</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>Ihr Bild wird geprüft.</translation>
        </message>
    </context>
    <context>
        <name>ClipAsCamera</name>
        <message>
            <source>Clip</source>
            <translation>Clip</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Nicht jetzt</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Bitte lesen Sie diesen Text</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>Die Person stimmt &amp;zu</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>Die Richtlinie der Einrichtung enthält keinen Text.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>Stimmen Sie zu?</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Ich stimme zu</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>Ich stimme nicht zu</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>Prüfungen</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>Sind Sie noch da? In {count} s wird alles gelöscht.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Ich bin noch da</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>Gesicht gefunden</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>noch kein Gesicht</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>&amp;Verschiedene Personen</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>Entscheidung &amp;eintragen</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>&amp;Dieselbe Person</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>Vergleichen Sie nur die Gesichter: Was das Programm gesagt hat, erscheint, sobald Sie entschieden haben.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>Verschiedene Personen, obwohl das Ergebnis „Übereinstimmung“ ist?</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>Zeigen beide Bilder dieselbe Person?</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>Zum Beispiel: dieselbe Narbe über dem Auge, von zwei Personen geprüft</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>Das Ergebnis bleibt unverändert im Eintrag; Ihre Entscheidung und ihr Grund stehen daneben.</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>Dieselbe Person, obwohl das Ergebnis „Keine Übereinstimmung“ ist?</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>Dies ist die Zweitmeinung. Was das Programm und die erste Person gesagt haben, erscheint, sobald Sie entschieden haben.</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>Zwei Personen sehen es unterschiedlich. Ihre Entscheidung gilt.</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>Ihre Entscheidung wird mit ihrem Grund unter Ihrem Namen protokolliert und kann nicht zurückgenommen werden.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>Fügen Sie einen Ausweis hinzu. Die Prüfung startet von selbst.</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Fügen Sie ein Selfie und einen Ausweis hinzu. Die Prüfung startet von selbst.</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>Fügen Sie ein Selfie hinzu. Die Prüfung startet von selbst.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>Wählen Sie das gemeinte Gesicht auf dem Ausweis.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>Wählen Sie das gemeinte Gesicht auf dem Selfie.</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>Klicken Sie auf das gemeinte Gesicht oder drücken Sie seine Nummer</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Vergleich läuft…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>Geben Sie das Aktenzeichen ein und setzen Sie das Häkchen, dass die Person zustimmt. Dann startet die Prüfung von selbst.</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>Geben Sie das Aktenzeichen ein. Dann startet die Prüfung von selbst.</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>Gesicht gefunden</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>Gesicht gefunden; zum Ändern auf ein anderes klicken</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>Das Gesicht wird gesucht…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Bild {number} von {count}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>Melden Sie sich an. Dann startet die Prüfung von selbst.</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>Die Selfies zeigen verschiedene Personen, daher wurde nichts verglichen.</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>Setzen Sie das Häkchen, dass die Person zustimmt. Dann startet die Prüfung von selbst.</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>Die Richtlinie verlangt die Meinung einer zweiten Person, bevor sie gilt.</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}. Das ist protokolliert.</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>Ergebnisse nach Arbeitsplatz</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>Sichtprüfungsrate</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>Akten&amp;zeichen</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Prüfung</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>Ent&amp;scheiden…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Details</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Ausweis</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Verlauf…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>&amp;Neue Prüfung</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>&amp;Monatsübersicht…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>&amp;Selfie</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>Bild &amp;aufnehmen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Ans&amp;icht</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>&amp;Warten auf Entscheidung…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>&amp;Verwaltung</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>Ein&amp;willigung…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>Leert beide Seiten für die nächste Person</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>Gesichts&amp;netz und seine Anpassung…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>Die Engine wird vorbereitet…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>Keine Engine</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>Ausweisfoto öffnen</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>Selfie öffnen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>Proto&amp;koll</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>Mehrere P&amp;ersonen…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>&amp;Abmelden</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>&amp;Mehrere aufnehmen</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>In &amp;3 Sekunden aufnehmen</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>Das Netz läuft auf: {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>Das Programm spricht diese Sprache ab seinem nächsten Start</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>Die Zwischenablage enthält kein Bild</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>Was Sie zu dieser Prüfung sagen und warum; auch entgegen ihrem Ergebnis</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>Welches Netz Gesichter vergleicht und wie es aus Ihren eigenen Bildern lernen kann</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Ausrichten</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Beurteilen</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>Durch Daten belegt bis</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>Einbetten</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Gesichter</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Rate falscher Überein­stimmungen (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Gefunden durch</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>Haar-Kaskade, bestätigt</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Übereinstimmung ab</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Sichtprüfung ab</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Verbundene Selfies</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>Gedreht um</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>nur zweite Gesichtssuche; Ausschnitt wie bei Haar</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} von 6</translation>
        </message>
        <message>
            <source>{similarity} (FMR {fmr})</source>
            <translation>{similarity} (FMR {fmr})</translation>
        </message>
        <message>
            <source>{time} ms</source>
            <translation>{time} ms</translation>
        </message>
    </context>
    <context>
        <name>EmptyPanel</name>
        <message>
            <source>Drop the passport photo here</source>
            <translation>Ausweisfoto hier ablegen</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>Selfie hier ablegen</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG, PNG, HEIC, PDF und andere, oder ein Bild einfügen</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Bild öffnen…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Kamera verwenden</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>Kennw&amp;ort</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>Jede Prüfung wird protokolliert, bevor ihr Ergebnis erscheint. Die Passphrase öffnet das Protokoll.</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>Das Protokoll wird geöffnet…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>Passp&amp;hrase</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>An&amp;melden</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>Das Protokoll ist gesperrt</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Das Protokoll kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>Ihr Name steht bei jeder Prüfung, die Sie vornehmen.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>Gewinn</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>Erkannte Personen vorher und nachher</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>Nachher erkannt</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>Vorher erkannt</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>Fremde Personen zugelassen</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>Bedeutung</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>Legen Sie die Seite mit Ihrem Foto auf den Scanner, oder stecken Sie den Datenträger mit dem Bild davon ein.</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>Scannen Sie Ihren Ausweis</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>Warten auf das Bild…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>Auf Wiedersehen</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>Von Ihnen wurde nichts aufgenommen. Stattdessen prüft unser Personal Ihren Ausweis.</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>Das ist in Ordnung</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>Ihre Bilder wurden von diesem Gerät gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Sachbearbeitung</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Zeit</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>Frühere Prüfungen</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>&amp;Wieder das mitgelieferte verwenden</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>Ab dem nächsten Start. Bis es geschlossen wird, vergleicht dieses Fenster mit {name}.</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>Von Anfang an verwendet.</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>Verwendet seit {day}.</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>Welches Netz verwendet wird, lässt sich nicht feststellen</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>Es hat gelernt aus: {pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>Das verwendete Netz</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name} (mitgeliefert)</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>Kameras: {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>Bitte wenden Sie sich an das Personal.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>Personal rufen</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>Abbrechen und alles löschen</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>Sprache des &amp;Systems</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>Schwarze Stellen</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>Hellere Seite</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Helligkeit</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>Augenabstand</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>Gleichmäßigkeit des Lichts</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>Augen im Schatten</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>Augen offen</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Gesicht abgeschnitten</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>Gesicht sichtbar</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>Feine Details</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Spiegelung</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>Kopf gebeugt (Nicken)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>Kopf geneigt (Rollen)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>Kopf gedreht (Gieren)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Mund offen</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>Versatz waagerecht</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>Versatz senkrecht</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>Schärfe</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>Kopfgröße</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>Kompressionsspuren</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>Weiße Stellen</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} Pixel</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} Blendenstufen</translation>
        </message>
        <message>
            <source>{value}°</source>
            <translation>{value}°</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>1 in {count} strangers</source>
            <translation>1 von {count} fremden Personen</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Besser</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>Gesichter in den Bildern werden gesucht</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>Personen: {people}, Bilder: {pictures}. Jede Person wurde mit einem Netz getestet, das sie nicht gesehen hatte; in Klammern steht das 95-%-Intervall des Gewinns.</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>Es war besser bei Personen, die es nicht gesehen hatte, und zwar mehr, als der Zufall erklären würde.</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>Es war nicht schlechter bei Personen, die es nicht gesehen hatte, aber bei so wenigen Personen kann der Gewinn Zufall sein.</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>Lernen aus allen Personen</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>Lernen aus einem Teil der Personen</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>Das Lernen aus diesen Bildern hat es bei Personen, die es nicht gesehen hatte, nicht besser gemacht. Es wurde kein Modell geschrieben, und nichts hat sich geändert. Mehr Personen, jede mit einem Ausweisbild und einem Selfie, bringen vielleicht mehr.</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>Nicht mehr als Zufall</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>Festhalten, was das mitgelieferte Netz darin sieht</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>Schritt {number} von {of}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>Testen an den anderen</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>Das angepasste Netz kann verwendet werden, aber sein Gewinn ist nicht sicher</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>Das angepasste Netz erkennt mehr Ihrer Personen</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>Das mitgelieferte Netz bleibt die bessere Wahl</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>Zu wenige Personen für eine Aussage</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Schlechter</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>Bericht und Modell werden geschrieben</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} %-Punkte</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} %-Punkte ({low} bis {high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}, Runde {number} von {of}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>An Ihre Bilder anpassen</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>&amp;Zurück zur Prüfung</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Fertig.</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>Gesichtsnetz</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>Lernt aus den Bildern Ihrer eigenen Personen und testet sich an Personen, die es nicht gesehen hat. Nichts verlässt diesen Rechner, und nichts ändert sich, bevor Sie zustimmen. Es kann Stunden dauern; geprüft werden kann währenddessen weiter.</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>Bereit zum Start.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>Sta&amp;rten</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>Noch nötig: {what}.</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>Stoppen und das Fenster schließen? Bisher Gelerntes bleibt erhalten; mit denselben Ordnern geht es nach einem neuen Start weiter.</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>Gestoppt. Starten Sie mit denselben Ordnern erneut, um fortzufahren.</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>Wird gestoppt: Gelerntes wird gesichert…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>Die Anpassung wurde gestoppt: siehe Verwaltung.</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>Die Anpassung ist fertig: siehe Verwaltung.</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>Das Netz wird angepasst</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>&amp;Name des Modells</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>&amp;Bilder</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>Ab&amp;lageort von Bericht und Modell</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>Ein Ordner je Person, mit Ausweisbild und Selfies</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>Alle Personen au&amp;f diesen Bildern haben eingewilligt, dass ein Netz für diese Einrichtung daraus lernt</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>Ordner für Bericht und Modell wählen</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>Ordner mit den Bildern wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>Art der Einwilli&amp;gung</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>In einem Satz, der niemanden nennt. Er wird in die Modellkarte geschrieben.</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>Zum Beispiel: Unterschriebene Einwilligungen vom März 2026, in der Personalabteilung verwahrt</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>ein Name für das Modell</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>die Art der Einwilligung</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>die Bilder</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>das Häkchen, dass alle eingewilligt haben</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>der Ablageort von Bericht und Modell</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>Für das Personal: {title}. {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>Dieses Terminal ist außer Betrieb</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>Ab dem nächsten Start des Programms vergleicht {name} die Gesichter.</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>Es wurde mit dem mitgelieferten Netz verglichen: Verwenden Sie zuerst wieder dieses, danach das neue.</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>Berichts&amp;ordner öffnen</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>Das Modell liegt im Ordner, gehört aber nicht zu den installierten.</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>&amp;Dieses Netz verwenden</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>&amp;Zurück zur Prüfung</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>Entscheidungen entgegen einem Ergebnis: {overrides}.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Arbeitsplätze</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>Mo&amp;nat</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>In diesem Monat gab es keine Prüfung.</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>Entscheidungen zu Sichtprüfungen: dieselbe Person {same}, verschiedene Personen {other}.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Beric&amp;ht…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>Diesen Monat als Bericht speichern (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Punktzahlen</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>Die Punktzahlen verteilen sich etwas anders als in den drei Monaten davor.</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>Die Punktzahlen verteilen sich wie in den drei Monaten davor.</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>Die Punktzahlen verteilen sich deutlich anders als in den drei Monaten davor. Sehen Sie nach der Kamera, dem Licht, dem Scanner und danach, wer geprüft wird: Wahrscheinlich hat sich eines davon geändert.</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>Zu wenige Punktzahlen für eine Aussage, ob sie sich von denen der drei Monate davor unterscheiden.</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>Warten auf Entscheidung: {waiting}.</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>Was an den Bildern nicht stimmte</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>Alle Details</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>&amp;Zurück zur Prüfung</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>Gespeicherte Prüfungen: {count}. Die Datei nennt Personen: Bewahren Sie sie so auf wie deren Akten.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>Gefundenes exportieren</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>Keine Prüfung hat diesen Status.</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>Keine Prüfung dieses Vorgangs passt zu den übrigen Angaben oben.</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>Zu diesem Vorgang ist keine Prüfung protokolliert.

Geben Sie das ganze Aktenzeichen ein: Aktenzeichen sind verschlüsselt gespeichert, sodass ein Teil davon nichts findet.</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>Von dieser Person ist keine Prüfung protokolliert.

Geben Sie den ganzen Namen ein, wie er im Protokoll steht.</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>Nichts passt. Erweitern Sie die Suche oder lassen Sie alle anzeigen.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>Noch ist nichts protokolliert.

Jede Prüfung an diesem Arbeitsplatz wird hier stehen.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>A&amp;lle anzeigen</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>pruefungen.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>die neuesten {count}; für weitere scrollen</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>{count} gefunden</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>In das Feld einpassen</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>Diese Ordner vergessen</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Bild öffnen…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Bild einfügen</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>Letzte Ordner</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Neu aufnehmen</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Kamera verwenden</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side}: das Bild</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>Bitte {count} s warten.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN des Personals</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>Das war nicht die PIN.</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>Ziffern: {count}</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Einen Moment, bitte</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>Das Terminal wird vorbereitet.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>Unscharf</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>Zu stark komprimiert</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>Augen geschlossen</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>Augen verdeckt</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Gesicht abgeschnitten</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>Gesicht verdeckt</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>Gesicht viel zu klein</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>Gesicht zu klein</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>Datei nicht lesbar</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Datei zu groß</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Spiegelung</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>Kopf gebeugt</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>Kopf geneigt</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>Kopf gedreht</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>Wenige Details</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Mund offen</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Kein Gesicht gefunden</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>Blass</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>Bild nicht verwendbar</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>Selfies verschiedener Personen</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>Mehrere Gesichter</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Zu hell</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Zu dunkel</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>Ungleichmäßiges Licht</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>Wird vorbereitet…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>noch etwa {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>in diesem Schritt noch etwa {duration}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} von {all}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>Ents&amp;cheiden…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>Was Sie zu dieser Prüfung sagen und warum (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>Weitere in den Details (F9): {count}.</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>Eine andere Person entscheidet</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Vorgang</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Kette</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>Vergleichen Sie die Gesichter selbst</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>Ents&amp;cheiden…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>Ent&amp;gegen dem Ergebnis entscheiden…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>Entscheidung entgegen dem Ergebnis</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>Details der Prüfung</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Rate falscher Überein­stimmungen (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hashwert</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Geprüft über</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Übereinstimmung ab</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>Nummer in der Kette</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Sachbearbeitung</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>Richtlinie (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Beric&amp;ht…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Sichtprüfung ab</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>Diese Prüfung als Bericht speichern (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Aussage</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punktzahl</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Siegel</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Zweitmeinung</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Verbundene Selfies</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>Nach zwei unterschiedlichen Meinungen entschieden</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>Die gewählte Prüfung</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>Was das Programm und andere gesagt haben, erscheint, sobald Sie entschieden haben.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>Sie haben diese Prüfung vorgenommen und kennen ihr Ergebnis.</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>Kommandozeile</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>Terminal</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>Liste vieler Personen</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>nicht aufbewahrt</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>Version {version}, {language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}, {score} von 6</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} von 6</translation>
        </message>
        <message>
            <source>{similarity} (FMR {fmr})</source>
            <translation>{similarity} (FMR {fmr})</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>Administrator</source>
            <translation>Administration</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>Von einer Person entschieden</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>Entschieden: verschiedene Personen</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>Entschieden: dieselbe Person</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>Verschiedene Personen</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>Keine Entscheidung nötig</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Sachbearbeitung</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>Meinungen weichen ab</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Dieselbe Person</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Wartet auf Entscheidung</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>Wartet auf Zweitmeinung</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{side}: {problem}</source>
            <translation>{side}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>Registry</name>
        <message>
            <source>Records</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>Angemeldet: {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>Diese Einträge sind auf diesem Rechner sicher und gehen an den Server der Einrichtung, sobald er antwortet.</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>Warten auf den Server: {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>Prüfung ohne Aktenzeichen</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>Letzter Eintrag der Kette</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>Erstellt am {time} von {person}, mit FaceMatch {version}</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>Erstellt am {time}, mit FaceMatch {version}</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>Netz (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>Populationsstabilitätsindex: {index}.</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>Protokolleintrag und Siegel</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>Prüfbericht</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>Monatsbericht</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>Punktzahl: {score} auf einer Skala von 0 bis {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>Die Prüfsumme dieser Datei steht in der Kette des Protokolls: „facematch report verify“ sagt, ob die Datei ausgestellt wurde und ob sich in ihr seither etwas geändert hat. Gelöschtes ist nicht mitgezählt.</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>Die Prüfsumme dieser Datei steht in der Kette des Protokolls: „facematch report verify“ sagt, ob die Datei ausgestellt wurde und ob sich in ihr oder im Protokolleintrag seither etwas geändert hat. Bei einem Ausdruck liest der Befehl den Text des quadratischen Codes, der Stelle und Siegel des Eintrags enthält.</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>Schwellenwerte der Einrichtung: Übereinstimmung ab {match}, was {match_share} der fremden Personen erreichen; Sichtprüfung ab {review}, was {review_share} erreichen.</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>Dieser Bericht nennt Personen: Bewahren Sie ihn so auf wie deren Akten und vernichten Sie ihn zusammen mit dem Eintrag.</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>Mängel der Bilder</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>Warum eine Person nachsehen musste</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>Warum nichts verglichen wurde</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>{time} UTC</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Der Bericht ist gespeichert.</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>Der Bericht ist gespeichert. Er nennt Personen: Bewahren Sie ihn so auf wie deren Akten.</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Fügen Sie ein Selfie und einen Ausweis hinzu. Die Prüfung startet von selbst.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>Punktzahl {number} von 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>von {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>Jede ganze Stufe bedeutet zehnmal weniger fremde Personen mit einer so hohen Punktzahl</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Sichtprüfung</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>Punktzahl {score} von 6, Sichtprüfung ab {review}, Übereinstimmung ab {match}, 95-%-Intervall {low} bis {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>Der dargestellte Monat: {shares}.</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>Die drei Monate davor: {shares}.</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>keine Punktzahlen</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>dargestellter Monat</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>drei Monate davor</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>{low} bis {high}: {share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>&amp;Ergebnis</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>S&amp;uchen</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>Sachbea&amp;rbeitung</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>Akte&amp;nzeichen</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>S&amp;tatus</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>Zeitrau&amp;m</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>&amp;bis</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>ShareBars</name>
        <message>
            <source>{problem}: {share}</source>
            <translation>{problem}: {share}</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Document</source>
            <translation>Ausweis</translation>
        </message>
        <message>
            <source>Selfie</source>
            <translation>Selfie</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>Zurück zum Terminal</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Terminal verlassen</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Bild {number} von {count}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>Bilder dieser Person</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>Unser Personal sieht sich das an</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>Vielen Dank, das hat geklappt</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>Die Bilder waren für eine Antwort nicht deutlich genug. Das liegt nicht an Ihnen.</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>Wir konnten es nicht bestätigen</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>Ihr Bild und das Foto in Ihrem Ausweis sind sich für das Programm nicht ähnlich genug.</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>Ihr Bild und Ihr Ausweis zeigen dieselbe Person.</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>Hier zeigen Sie, dass Sie die Person in Ihrem Pass oder Personalausweis sind. Es dauert etwa eine Minute.</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>Wählen Sie zuerst Ihre Sprache.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>Kommen Sie näher an die Kamera</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>Bilder, die vielleicht jemand anderen zeigen, wurden nicht behalten.</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>Gut so: bitte stillhalten</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>Gut so: Seite stillhalten</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>Gut so: Seite stillhalten und auf die Schaltfläche oder die Leertaste drücken</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>Gut so: auf die Schaltfläche oder die Leertaste drücken</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>Halten Sie still, bis die Kamera scharf stellt</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>Halten Sie die Seite näher an die Kamera</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>Halten Sie die Seite flach, in gleichmäßigem Licht</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>Halten Sie die Seite so, dass sie den Umriss ausfüllt</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>Halten Sie die Seite dort still, wo die Kamera sie scharf sieht</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>Halten Sie die Seite gerade vor die Kamera</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>Halten Sie die Seite aufrecht</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>Es ist zu dunkel: lassen Sie Licht auf das Gesicht fallen</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>Es ist zu dunkel: lassen Sie Licht auf die Seite fallen</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>Lassen Sie weniger Licht auf die Seite fallen</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>Lassen Sie mehr Licht auf die Seite fallen</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>Blicken Sie gerade in die Kamera</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>Blicken Sie gerade in die Kamera und halten Sie still</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>Noch kein Gesicht im Bild: blicken Sie in die Kamera</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>Noch kein Porträt im Bild: halten Sie die Seite mit dem Foto vor die Kamera</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>Mehrere Gesichter sind im Bild: zeigen Sie nur die Seite, größer</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>Mehrere Personen sind im Bild: nur eine sollte nahe an der Kamera sein</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Zeigen Sie die ganze Seite</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>Jemand anderes ist im Bild: bitte nur eine Person auf einmal</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>Die Kamera startet…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>Das Gesicht ist nicht zu erkennen: ändern Sie das Licht und halten Sie still</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>Das Porträt ist nicht zu erkennen: halten Sie die Seite still, ohne Spiegelung</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>Das Porträt ist blass: lassen Sie gleichmäßiges Licht auf die Seite fallen</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>Kippen Sie die Seite ein wenig: ein Licht spiegelt sich darin</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>Drehen Sie den Kopf ein wenig nach links</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>Drehen Sie den Kopf ein wenig nach rechts</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>„facematch models list“ zeigt die installierten Modelle. Geben Sie eines davon an oder den Ordner, in dem {card} eines Modells liegt.</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force und --reason gehören zusammen</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>Eine Entscheidung bleibt bestehen. War sie falsch, prüfen Sie erneut: Das ergibt einen eigenen Eintrag.</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>Ein Eintrag kann nicht geöffnet werden: Er wurde geändert oder ist nicht der, der dorthin gehört</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>Fügen Sie zuerst eine Person mit der Rolle Administration hinzu; sie kann die anderen hinzufügen.</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>Fügen Sie zuerst eine Person mit der Rolle Administration hinzu: facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>Fügen Sie Personen hinzu, die eingewilligt haben, jede mit einem Ausweisbild und mindestens einem Selfie. „facematch dataset inspect“ zeigt, auf wessen Bildern kein Gesicht zu finden ist.</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>Erlauben Sie dem Benutzerkonto des Terminals, dort zu schreiben, oder geben Sie in FACEMATCH_DATA einen anderen Ordner an.</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>Ein anderer Lauf bereitet in diesem Ordner Gesichter vor</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>Ein anderer Lauf schreibt in diese Ergebnisdatei</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>Bitten Sie eine andere Person aus der Leitung oder der Administration.</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>Bitten Sie um Zugriff auf die Datei oder um eine Kopie in einem eigenen Ordner.</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>Bitten Sie eine dieser Personen, es zu tun, oder die Administration, Ihre Berechtigungen zu ändern.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>Bitten Sie jemand anderen: Die zweite Meinung muss von einer anderen Person kommen.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>Bitten Sie jemand anderen: Die Zweitmeinung wird ohne Kenntnis der Punktzahl abgegeben.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>Fragen Sie dort nach, woher es stammt. Die Modellkarte braucht eine Angabe zur Verwendung.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>Stellen Sie ihn aus seiner exportierten Kopie wieder her: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>Stellen Sie ihn aus seiner exportierten Kopie wieder her: facematch records keys import. Ohne ihn kann niemand dieses Protokoll öffnen; um neu zu beginnen, verschieben Sie seinen Ordner an einen anderen Ort.</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Stellen Sie den Schlüssel aus seiner exportierten Kopie wieder her: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>Stellen Sie den Schlüssel dieser Einrichtung aus seiner exportierten Kopie wieder her: facematch records keys import. Ist es der richtige, führen Sie „facematch records verify“ aus.</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>Wenden Sie sich an die Leitung.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>Prüfen Sie den Namen und die Leserechte.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>Prüfen Sie den Namen der Datei und die Leserechte.</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>Prüfen Sie die Person erneut.</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>Wählen Sie eine Rate falscher Übereinstimmungen von {strictest:g} bis {loosest:g}: Eine Richtlinie darf nur strenger sein als das Programm, und nicht strenger, als sich messen lässt.</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>Wählen Sie ein Foto oder nehmen Sie eines mit der Kamera auf.</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>Wählen Sie ein Foto, etwa eine JPEG-, PNG- oder HEIC-Datei, oder einen Scan als PDF.</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>Wählen Sie ein Bild, das als Datei gespeichert ist.</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>Wählen Sie eine andere Kamera oder stecken Sie sie aus und wieder ein. Eine Datei zu öffnen ist weiterhin möglich.</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>Wählen Sie einen anderen Namen für den Bericht.</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>Wählen Sie einen anderen Namen oder ändern Sie die Person, die ihn hat.</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>Wählen Sie ein anderes; mehrere Wörter sind leichter zu merken als Zeichen.</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>Wählen Sie eine andere Ergebnisdatei oder beginnen Sie diese neu mit der ersten Zeile (auf der Kommandozeile --restart).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>Wählen Sie eine andere Ergebnisdatei.</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>Wählen Sie fünf oder sechs zufällige Wörter: Sie sind lang und gut zu merken.</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>Wählen Sie mit der Rolle Administration eine: facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>Wählen Sie eines, das nichts mit dem Namen zu tun hat.</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>Wählen Sie höchstens die besten {most} davon.</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Wählen Sie das Modell erneut mit „facematch models use NAME“ oder kehren Sie zum mitgelieferten zurück: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>Schließen Sie alle anderen Programme, die das Protokoll verwenden, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>Schließen Sie es, oder verdoppeln Sie es, wo es zum Inhalt der Zelle gehört.</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>Schließen Sie andere Programme, die sie verwenden, prüfen Sie die Abdeckung und die Zugriffserlaubnis, und versuchen Sie es erneut. Eine Datei zu öffnen ist weiterhin möglich.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>Schließen Sie andere Programme, um Arbeitsspeicher freizugeben, oder lassen Sie den Befehl weniger Prozesse verwenden.</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>Schließen Sie andere Programme, schaffen Sie Platz auf dem Datenträger und geben Sie denselben Befehl erneut: Es geht von hier aus weiter.</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>Kommen Sie näher an die Kamera und beginnen Sie neu.</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>Vergleichen Sie die Modelle an mindestens {least_people} Personen, {least_genuine} Paaren derselben Person und {least_impostor} Paaren fremder Personen, deren Bilder alle Gesichter zeigen; mehr besagen mehr.</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>Vergleichen Sie sie an Paaren von Personen, aus denen keines der beiden gelernt hat: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Geben Sie dann die Datei comparison.json aus FOLDER mit --comparison an.</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>Vergleichen Sie diese beiden: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>Kopieren Sie seinen Ordner nach {place} und verwenden Sie es unter seinem Namen.</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>Kopieren oder laden Sie die Datei erneut, oder wählen Sie ein anderes Bild.</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>Berichtigen Sie Host und Port in records.database der Richtlinie.</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>Legen Sie die Datenbank an, die records.database der Richtlinie nennt, oder berichtigen Sie ihren Namen.</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>Schneiden Sie den Teil mit dem Gesicht aus oder machen Sie ein neues Bild.</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>Löschen Sie den Vorgang erneut, wenn der Server wieder erreichbar ist, damit dort nichts davon zurückbleibt.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>Löschen Sie den Ordner selbst: {folder}.</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>Exportieren Sie den Schlüssel an einem Arbeitsplatz, der ihn hat, und importieren Sie ihn hier: facematch records keys. Oder berichtigen Sie records.database der Richtlinie. Bis dahin wartet das Protokollierte auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>Exportieren Sie den Schlüssel an dem Arbeitsplatz, an dem er gewechselt wurde, und importieren Sie ihn hier: facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>Füllen Sie diese Zelle aus oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>Schaffen Sie darauf Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>Schaffen Sie Platz auf seinem Datenträger. Bis dahin wartet das Protokollierte auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>Geben Sie mit --name einen anderen Namen an, oder entfernen Sie zuerst jenes Modell, falls es nicht verwendet wird.</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>Geben Sie mit --name einen anderen Namen an.</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>Geben Sie bei --camera-file eine andere Videodatei an oder lassen Sie die Option weg.</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>Geben Sie jeder Spalte in der ersten Zeile einen eigenen Namen.</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>Geben Sie jeder Zeile eine eigene ID.</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>Verwenden Sie einen Namen aus Buchstaben, Ziffern, Punkten und Bindestrichen, aber keinen der mitgelieferten Modelle: {bundled}.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>Geben Sie einen von diesen an: {known}.</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>Geben Sie den Cursor an, mit dem die vorherige Seite endete.</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>Geben Sie das an, unter dem die Prüfungen protokolliert wurden.</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>Kehren Sie zuerst zum mitgelieferten zurück: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>Halten Sie die Seite so, dass sie den Umriss ausfüllt.</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>Wurde es bei zu viel Licht aufgenommen, nehmen Sie es mit weniger Licht erneut auf. Ist es ein Scan, prüfen Sie, ob die Seite mit dem Porträt auf dem Glas lag.</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>Installieren Sie FaceMatch neu: Das Programm „facematch“ gehört neben das des Fensters.</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Installieren Sie das Programm neu oder erstellen Sie die Modelle mit dem Befehl: facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>Installieren Sie das Programm neu; das Paket heißt ai-edge-litert.</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>Die Gewichte dafür werden nicht mitgeliefert. Verwenden Sie die Engine litert.</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>Er tut es, sobald dieser Arbeitsplatz ihn erreicht: siehe „facematch records status“.</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>Es passt nicht zu dieser Version von LiteRT. Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>Sie wird als {file} im Protokollordner aufbewahrt. Spielen Sie mit der Rolle Administration die letzte Sicherung zurück: facematch records restore. Löschen Sie die beschädigte Datei, wenn sie nicht mehr gebraucht wird: Sie enthält personenbezogene Daten.</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>Die Ausstellung des Berichts ist protokolliert, aber dieser Protokolleintrag lässt sich nicht zurücklesen</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>Es startet in wenigen Sekunden neu; wenn nicht, starten Sie das Gerät neu.</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>Es ist {width} x {height} Pixel groß. Verwenden Sie das Originalbild in voller Größe.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>Möglicherweise soll sie Schaden anrichten. Wählen Sie ein anderes Bild oder machen Sie ein neues.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>Vielleicht wurde sie verschoben, umbenannt oder gelöscht, oder ihr Laufwerk wurde entfernt. Wählen Sie das Bild erneut.</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>Sie braucht mindestens eine Zeile unter der mit den Spaltennamen.</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>Sie wurde gelöscht, auf Verlangen oder weil ihre Frist abgelaufen war; ein Löschbeleg in der Kette sagt, wann und warum.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Die Modellkarte hat Version {schema}; dieses Programm liest Version {known}. Installieren Sie das Programm neu oder erstellen Sie die Modelle mit dem Befehl: facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>Die Modellkarte hat Version {schema}; dieses Programm liest Version {known}. Stellen Sie den Ordner des Modells so wieder her, wie er erstellt wurde, oder erstellen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>Die Modellkarte hat Version {schema}; dieses Programm liest Version {known}. Trainieren oder exportieren Sie das Modell erneut mit dieser Version des Programms.</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>Das Laufwerk oder das Netzwerk ist möglicherweise ausgefallen. Kopieren Sie die Datei auf diesen Computer und wählen Sie die Kopie.</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>Die Augen sind {distance} Pixel voneinander entfernt; mindestens {least} sind nötig. Gehen Sie näher an die Kamera oder scannen Sie den Ausweis mit höherer Auflösung.</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>Die erste Zeile muss die Spalten benennen: {required}.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>Die Ähnlichkeiten besagen noch nichts. Kalibrieren Sie es mit dem Befehl: facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>Die Ähnlichkeiten besagen noch nichts. Kalibrieren Sie es: facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>Behalten Sie das verwendete oder trainieren Sie ein besseres.</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>Lernen, Validieren und Testen brauchen verschiedene Personen, mindestens {least}. Fügen Sie Personen hinzu oder bereiten Sie mit --fractions 1,0,0 alle zum Lernen vor.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>Lassen Sie Licht auf das Gesicht fallen, halten Sie still und beginnen Sie neu.</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>Nur eine Person sollte nahe an der Kamera stehen. Beginnen Sie dann neu.</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>records.keep_crops_days darf höchstens so groß sein wie records.keep_days, {days}.</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>review_fmr muss mindestens so groß sein wie match_fmr, {match:g}: Soll es keine Sichtprüfung geben, dürfen beide gleich sein.</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>Machen Sie das Benutzerkonto aus records.database der Richtlinie zum Eigentümer der Datenbank oder geben Sie ihm die fehlenden Rechte.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>Erlauben Sie dem Benutzerkonto des Terminals, Dateien im Scannerordner zu löschen.</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>Erlauben Sie dem Programm, den Protokollordner zu lesen, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>Lassen Sie das Programm auf dem Prozessor laufen: --device cpu. Hat dieser Rechner eine Grafikkarte, installieren Sie deren Treiber mit Vulkan (Linux) oder Direct3D 12 (Windows).</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>Erlauben Sie dem Programm, in den Protokollordner zu schreiben, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>Erlauben Sie nur dem Benutzerkonto des Programms, die Datei mit dem Schlüssel zu lesen, sonst niemandem.</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>LiteRT ist nicht installiert</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>Sehen Sie in seiner eigenen Logdatei nach, die den Grund nennt. Bis dahin wartet das Protokollierte auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>Blicken Sie in die Kamera und beginnen Sie neu.</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger mit dem Datenordner.</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger oder erlauben Sie das Schreiben in den Datenordner, oder geben Sie in FACEMATCH_DATA einen anderen an.</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger und lassen Sie das Programm in den Ordner seines Protokolls schreiben. Es wurde nichts gelöscht.</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, schließen Sie die Ergebnisdatei in anderen Programmen oder wählen Sie einen Ordner, in den Sie schreiben dürfen. Erledigtes bleibt erhalten: Starten Sie mit derselben Liste und Ergebnisdatei erneut, um fortzufahren.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger oder prüfen Sie, wer dort schreiben darf. Erledigtes bleibt erhalten: Derselbe Befehl macht dort weiter.</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger; derselbe Befehl macht von hier aus weiter.</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>Schaffen Sie Platz und geben Sie denselben Befehl erneut: Der letzte Sicherungspunkt ist vollständig, und der Lauf geht dort weiter.</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>Geben Sie zuerst einer anderen Person die Rolle Administration.</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>Erstellen Sie den Bericht noch einmal.</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>Erstellen Sie den Bericht, wenn über die Prüfung entschieden ist, oder entscheiden Sie zuerst selbst.</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>Berichtigen Sie diese Zeile; docs/administrators.md zeigt eine ganze Richtlinie.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>Meist war der Arbeitsspeicher voll. Schließen Sie andere Programme und starten Sie mit demselben Ordner erneut: Es geht dort weiter, wo es war.</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>Verschieben Sie ihn mit der Rolle Administration dorthin: facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>Geben Sie einen Ordner an, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>Geben Sie einen Ordner mit einem Ordner je Person an, in Gruppen oder nicht, oder eine CSV-Datei mit den Spalten file und identity.</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>Geben Sie ein Modell an, das Gesichter einbettet; „facematch models list“ zeigt sie.</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>Geben Sie einen neuen Ordner an.</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>Geben Sie mit --out einen neuen oder leeren Ordner an.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>Geben Sie eine Richtliniendatei an: einige Zeilen TOML in UTF-8.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>Geben Sie eine Richtliniendatei an: einige Zeilen TOML.</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>Geben Sie mit --out einen anderen Ordner an oder löschen Sie zuerst diesen.</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>Geben Sie einen anderen oder einen leeren Ordner an.</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>Benennen Sie jede Spalte in der ersten Zeile. Wo ein Trennzeichen zum Inhalt einer Zelle gehört, setzen Sie die Zelle in Anführungszeichen.</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>Geben Sie jedes Bild nur einmal an.</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>Geben Sie ihn in kiosk.document_folder mit vollständigem Pfad an.</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>Geben Sie mit --out einen außerhalb des Bilderordners an.</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>Name oder Kennwort ist nicht richtig</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>Geben Sie in records.database der Richtlinie das Zertifikat der Stelle, die das des Servers signiert hat, als sslrootcert an, und den Server so, wie sein Zertifikat ihn nennt.</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>Geben Sie die Datei comparison.json an, die „facematch models compare“ mit --out geschrieben hat.</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>Geben Sie den Ordner an, den facematch dataset prepare erstellt hat; wurde das unterbrochen, geben Sie denselben Befehl erneut.</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>Benennen Sie den Ordner in {model} um.</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>Geben Sie die gemeinte Liste an, nicht den Ordner.</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>Nennen Sie in records.database der Richtlinie den Primärserver oder machen Sie diesen zum Primärserver.</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>Keine Kamera gefunden</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>Kein Gesicht gefunden</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>Kein Gesicht gefunden: Das Bild ist fast weiß</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>Keine Grafikkarte verwendbar</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>Kein eigenes Modell einer Einrichtung darf so heißen</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>Es war keine Seite mit einem Foto zu sehen</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>Kein Bild behalten: Es war kein Gesicht zu sehen</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>Kein Bild behalten: Mehrere Personen waren vor der Kamera</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>Kein Bild behalten: Das Gesicht war nicht zu erkennen</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>Kein Bild behalten: Das Gesicht war zu weit weg</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>Über diese Prüfung kann kein Bericht erstellt werden: Sie ist nicht mehr so, wie sie protokolliert wurde</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>Mit dem Datenbankserver der Einrichtung ist keine sichere Verbindung möglich</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>Noch kann sich niemand anmelden</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>Ohne Einwilligung der Personen darf ein Netz nicht aus ihren Bildern lernen</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>Keines der Bilder zeigt ein verwendbares Gesicht</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>Von dieser Prüfung ist nichts mehr gespeichert</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>Eines der beiden zeigt jemand anderen oder ist nicht zu erkennen. Nehmen Sie die Bilder erneut auf, mit nur einer Person vor der Kamera.</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>Protokolliert wird nur eine Entscheidung entgegen ihrem Ergebnis.</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>Das darf nur die Administration</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>Das dürfen nur Leitung und Administration</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>Nur die Einrichtung, deren Personen eingewilligt haben, darf es verwenden. Ist das diese Einrichtung, legen Sie seinen Ordner in {place} ab, und lassen Sie, wo die Modellkarte die Einrichtung nennt, die Richtlinie dieselbe nennen: site unter [model].</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>Öffnen Sie das Bild in einem anderen Programm und speichern Sie es als JPEG, oder machen Sie ein neues Bild.</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Öffnen Sie das PDF in einem anderen Programm, speichern Sie die Seite als JPEG-Datei und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Öffnen Sie das PDF mit dem Kennwort in einem anderen Programm, speichern Sie die Seite als JPEG-Datei und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>Öffnen Sie den Ordner und wählen Sie ein Bild daraus.</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>Dieses Bild zu öffnen braucht zu viel Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>Vielleicht arbeitet ein anderer Rechner mit einer Kopie des Datenordners von diesem, oder der Ordner wurde aus einer älteren Kopie wiederhergestellt: Informieren Sie Ihre Administration. Das Protokollierte wartet auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>Bild {number} von {count} zeigt jemand anderen oder ist nicht zu erkennen. Lassen Sie es weg, oder nehmen Sie die Bilder erneut auf, mit nur einer Person vor der Kamera.</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>Schließen Sie eine Kamera an oder öffnen Sie stattdessen eine Bilddatei.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>Schließen Sie sie wieder an oder wählen Sie eine andere. Eine Datei zu öffnen ist weiterhin möglich.</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>Bereiten Sie die Gesichter neu vor: facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>Stellen Sie den Ordner des Modells so wieder her, wie er erstellt wurde, oder erstellen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>Legen Sie dort das Zertifikat der Stelle ab, die das des Servers signiert hat, als PEM-Datei.</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>Stellen Sie die Datei aus einer Kopie wieder her oder beginnen Sie neu in einem anderen Ordner.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Stellen Sie den Ordner des Modells so wieder her, wie er war, wählen Sie ein anderes mit „facematch models use NAME“, oder kehren Sie zum mitgelieferten zurück: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>Im Protokoll fehlen Einträge, die da waren: Seine Datei ist älter, als sie sein sollte</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>Zeile {row} ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen oder steht in einer Zelle</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>Zeile {row} sagt nicht, ob das Bild von einem Ausweis ist</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>Zeile {row} hat mehr Zellen, als es Spalten gibt</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>Zeile {row} hat nichts in der Spalte {columns}</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>Zeile {row} nennt kein Selfie</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>Zeile {row} nennt das Bild, das schon Zeile {first} nennt</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>Zeile {row} nennt {count} Selfies</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>Zeile {row} der Ergebnisdatei ist nicht die Zeile, die in dieser Liste dort steht</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>Die Zeilen {first} und {row} haben dieselbe ID</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>Führen Sie „facematch records verify“ aus, das zeigt, was geändert wurde.</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Führen Sie das Programm mit dem Benutzerkonto aus, zu dem das Protokoll gehört. Ging der Schlüsselspeicher verloren, stellen Sie den Schlüssel aus seiner exportierten Kopie wieder her: facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>Speichern Sie sie als CSV, in einer Tabellenkalkulation als „CSV UTF-8“. Eine Arbeitsmappe (.xlsx, .ods) ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>Speichern Sie es in einem anderen Programm in kleinerer Größe, oder machen Sie ein neues Bild.</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>Speichern Sie es in einem anderen Programm in kleinerer Größe als einfaches JPEG.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>Speichern Sie das Bild in einem anderen Programm als JPEG oder in kleinerer Größe.</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>Speichern Sie das enthaltene Bild als JPEG-Datei oder das Dokument als PDF, und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>Sagen Sie in wenigen Worten, was Sie gesehen haben.</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>Sagen Sie es in höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>Geben Sie mit --consent an, wie diese Personen eingewilligt haben, in einem Satz, der niemanden nennt.</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>Scannen Sie den QR-Code auf dem Bericht erneut und geben Sie seinen ganzen Text an.</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>Scannen Sie den Ausweis erneut oder wählen Sie ein Bild davon.</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>Scannen Sie nur die Seite mit dem Foto, oder lassen Sie dort nur das Bild davon liegen.</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>Suchen Sie erneut und nehmen Sie einen Eintrag aus der Liste.</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>Siehe „facematch models use --help“.</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>Prüfen Sie, ob er angeschlossen ist und noch Platz hat, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>Prüfen Sie, ob er läuft und von diesem Rechner aus erreichbar ist. Bis dahin wartet das Protokollierte auf diesem Rechner.</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>Prüfen Sie, ob der Protokollordner vorhanden ist und das Programm hineinschreiben darf, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>Prüfen Sie, ob records.database der Richtlinie den richtigen Server nennt und das Kennwort stimmt.</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>Prüfen Sie, ob das Benutzerkonto in records.database der Richtlinie und das Kennwort stimmen. Ein Kennwort, das nicht in der Richtlinie steht, wird aus der Umgebungsvariablen FACEMATCH_DATABASE_PASSWORD gelesen.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>Sorgen Sie dafür, dass Sie dort schreiben dürfen, und geben Sie denselben Befehl erneut: Der Lauf geht vom letzten Sicherungspunkt aus weiter.</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>Sehen Sie nach, wer eingetragen ist: facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>Setzen Sie records.sign_in und records.crops auf true: Die zweite Person muss eine andere sein und die Gesichter sehen.</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>Mehrere Gesichter könnten gemeint sein</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Im Programm ist ein Fehler aufgetreten</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>Starten Sie mit demselben Ordner erneut: Es geht dort weiter, wo es war. Endet es wieder so, führen Sie „facematch adapt“ in einem Terminal aus, das zeigt, was geschieht.</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>Starten Sie das Programm neu, während der Server erreichbar ist: Es schließt den Wechsel ab.</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>Starten Sie das Programm neu: Es legt die beschädigte Datei beiseite und beginnt eine neue. Spielen Sie dann eine Sicherung zurück: facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>Schalten Sie dort TLS ein (ssl = on in postgresql.conf). Ist der Weg dorthin von sich aus sicher, geht es mit sslmode=disable in records.database der Richtlinie auch ohne.</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>Nehmen Sie es erneut auf, mit Licht auf dem Gesicht statt von hinten.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>Nehmen Sie das Bild erneut auf oder kopieren Sie es erneut.</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>Nehmen Sie andere Bilder auf und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>Nehmen Sie das Bild erneut auf, mit weniger Licht auf dem Gesicht oder ohne Blitz.</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>Melden Sie es Ihrer Administration, außer die Datei wurde mit Absicht zurückgesetzt: 'facematch records verify' sagt, was fehlt, und 'facematch records restore' holt zurück, was eine Sicherung enthält.</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>Melden Sie es Ihrer Administration: 'facematch records verify' sagt, was geändert wurde, und eine Sicherung bringt die Liste zurück.</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>TensorFlow findet keine Grafikkarte</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>TensorFlow ist nicht installiert</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>Das ist nicht der Code eines Berichts</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>Das sagt die Prüfung bereits</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>Das PDF hat keine Seiten</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>Das PDF ist durch ein Kennwort geschützt</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>Die Seite des PDF ist viel aufwendiger als ein Scan</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>Die Anpassung endete ohne lesbare Antwort</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>Die Anpassung wurde vom System abgebrochen</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>Das mitgelieferte Netz ist nicht kalibriert</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>Die Kamera liefert kein Bild</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>Die Kamera oder die Zwischenablage lieferte kein Bild</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>Die Kamera wurde ausgesteckt</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>Das Bild der Kamera ist nicht lesbar</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>Die Modellkarte von {model} ist nicht verwendbar: {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>Die Modellkarte von {model} sagt nicht, was die Bilder erlauben</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>Das Zertifikat, das records.database der Richtlinie als sslrootcert nennt, ist nicht lesbar</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>Die Wahl des Modells kann nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>Der Clip kann nicht abgespielt werden</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>Der häufigste Grund ist {reason}. facematch dataset inspect sieht genauer hin.</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>Der Vergleich ist nicht lesbar</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>Der Vergleich betrifft andere Modelle als {model} und das verwendete, {in_use}</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>Der Vergleich zeigt nichts: Personen: {people}, Paare derselben Person: {genuine}, Paare fremder Personen: {impostor}</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>Im Vergleich ist das Modell {model} schlechter als das verwendete, um {points:.1f} Prozentpunkte</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>Der Datenordner ist nicht verwendbar: {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>Der Datensatz enthält keine Bilder von Personen</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>Der Entscheidung fehlt der Grund</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>Der Datenträger ist voll: {free} MB sind frei</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>Der Datenträger mit dem Protokoll arbeitet nicht, wie er soll</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>Der Datenträger mit dem Protokoll ist voll</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>Das Ende der Datei fehlt, wie nach einem abgebrochenen Kopieren oder Herunterladen. Kopieren oder laden Sie sie erneut, oder machen Sie ein neues Bild.</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>Die Löschung ist protokolliert, aber der Datenbankserver der Einrichtung hat sie noch nicht ausgeführt</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>Der Export kann nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>Die Kaskade der Gesichtssuche kann nicht geladen werden</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>Das Gesicht ist zu hell, um es zu erkennen</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>Das Gesicht ist zu klein</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>Das Gesicht zeigt zu wenige Details</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>Die zum Lernen ausgeschnittenen Gesichter können nicht gelöscht werden: {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>Die Gesichter wurden von einer anderen Version des Programms vorbereitet</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>Die Datei konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>Die Datei hat {megabytes:,} MB, mehr als die {limit:,} MB, die geöffnet werden können</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>Die Datei verbirgt weit mehr Daten, als ein Bild braucht</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Die Datei ist leer</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>Die Datei ist nicht vorhanden</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>Die Datei eines vorbereiteten Gesichts fehlt oder ist nicht lesbar</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>Die Protokolldatei ist beschädigt</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>Die Protokolldatei ist beschädigt und kann nicht beiseitegelegt werden</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>Die Protokolldatei war beschädigt, und ein neues Protokoll wurde begonnen</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>Die Datei, die den letzten Eintrag des Protokolls festhält, ist nicht lesbar</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>In die Datei, die den letzten Eintrag des Protokolls festhält, kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>Die Datei mit dem Schlüssel des Protokolls ist beschädigt</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>Die Befunde können nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>Die erste Person hat nicht die Rolle Administration</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>Der Ordner kann nicht erstellt werden: {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>Der Ordner kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>Der Ordner für die vorbereiteten Gesichter enthält etwas anderes</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>Der Ordner für die vorbereiteten Gesichter liegt zwischen den Bildern</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>Der Ordner enthält anders vorbereitete Gesichter ({way})</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>Der Ordner enthält keine vorbereiteten Gesichter, oder sie sind nicht vollständig</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>Der Ordner enthält mehrere Listen, wer auf welchem Bild ist</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>Der Ordner des Modells {model} heißt anders als das Modell</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>Die Grafikkarte liefert falsche Ergebnisse</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>Der Schlüssel öffnet diesen Eintrag nicht: Er gehört einer anderen Einrichtung, oder der Eintrag wurde geändert</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>Der Schlüssel des Protokolls kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>Der Schlüssel des Protokolls kann nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>Der Schlüssel des Protokolls liegt nicht dort, wo ihn die Richtlinie vorsieht</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>Der Schlüssel des Protokolls ist beschädigt</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>Der Schlüssel des Protokolls ist nicht mehr vorhanden</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>Der Schlüssel des Protokolls ist mit einer Passphrase geschützt</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>Der Schlüssel des Protokolls wurde an diesem Arbeitsplatz gewechselt, und der Datenbankserver der Einrichtung weiß nichts davon</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>Der Schlüssel {key} des Protokolls ist nicht auf diesem Rechner</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>Die Schlüssel von {section} sind {known}.</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>Die Liste kann von dort aus nicht fortgesetzt werden</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>Die Liste kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>Der Liste fehlt die Spalte {missing}</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>Die Liste hat zwei Spalten mit demselben Namen</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>Die Liste ist leer</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>Die Liste ist keine lesbare Textdatei</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>Die Liste derer, die sich anmelden, ist nicht, wie sie war</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>Die Liste des Gelöschten kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>Die Liste des Gelöschten kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>Das Modell kann nicht {name} heißen</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>Die Modelldatei wurde geändert</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>Das verwendete Modell ist beschädigt, daher kann keines mit ihm verglichen werden</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>Das verwendete Modell, {model}, ist nicht verwendbar: {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>Das verwendete Modell, {model}, wurde geändert, seit es gewählt wurde</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>Das Modell ist nicht installiert</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>Das Modell {model} läuft nicht in TensorFlow</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>Das Modell {model} vergleicht keine Gesichter</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>Das Modell {model} ist nicht kalibriert</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>Das Modell {model} ist nicht vollständig</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>Das Modell {model} hat aus den Personen einer anderen Einrichtung gelernt</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>Das Modell {model} wurde für eine andere Version des Programms erstellt</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>Das Modell {model} wurde nicht mit dem verwendeten verglichen</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>Der Name ist nicht verwendbar</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>Das Netz {file} kann nicht geladen werden</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>Die Passphrase fehlt</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>Die Passphrase ist nicht die richtige</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>Die Passphrase ist kürzer als {shortest} Zeichen</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>Das Kennwort hat nicht {shortest} bis {longest} Zeichen</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>Das Kennwort ist das erste, das jemand ausprobieren würde</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>Das Bild hat {megapixels:,} Megapixel, mehr als die {limit:,}, die geöffnet werden können</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>Das Bild ist unvollständig</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>Das Bild ist beschädigt</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>Das Bild ist zu dunkel, um ein Gesicht zu erkennen</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>Das Bild ist zu klein, um ein Gesicht zu zeigen</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>Eine Seite des Bildes ist {side:,} Pixel lang, mehr als die {limit:,}, die geöffnet werden können</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>Das Bild scheint aus einem viel kleineren vergrößert oder sehr unscharf zu sein. Verwenden Sie das Originalbild oder nehmen Sie es erneut auf.</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>Das Bild zeigt {count} etwa gleich große Gesichter. Wählen Sie eines davon, oder verwenden Sie ein Bild mit nur einer Person.</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>Die Bilder, aus denen das Modell {model} gelernt hat, erlauben nur Forschung</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>Die Richtlinie verlangt eine Passphrase, und es wurde noch keine gewählt</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>Die Richtlinie verlangt eine Zweitmeinung, aber nicht das, was dafür nötig ist</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>Die Richtliniendatei kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>Die Richtliniendatei ist viel zu lang</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>Die Richtliniendatei ist kein Text</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>Die Richtliniendatei ist kein gültiges TOML: {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>Die Richtlinie enthält keinen Text, dem man zustimmen könnte</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>Die Richtlinie kennt {name} nicht</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>Die Richtlinie bewahrt Bilder länger auf als die Einträge, zu denen sie gehören</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>kiosk.document der Richtlinie ist ein Ordner, aber es ist keiner angegeben</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>kiosk.document der Richtlinie ist nicht bekannt</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>kiosk.languages der Richtlinie nennt eine Sprache, die das Programm nicht spricht</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>kiosk.{name} der Richtlinie ist mit dem Wert {value} nicht verwendbar</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>model.use der Richtlinie ist nicht bekannt</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>records.database der Richtlinie verlangt einen unbekannten sslmode</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>records.database der Richtlinie ist keine Adresse eines PostgreSQL-Servers</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>records.key der Richtlinie ist nicht bekannt</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>records.{name} der Richtlinie ist mit dem Wert {days} nicht verwendbar</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>review_fmr der Richtlinie ist strenger als match_fmr</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>{name} der Richtlinie ist von der falschen Art</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>{name} der Richtlinie ist mit dem Wert {chosen:g} nicht verwendbar</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>Die vorbereiteten Gesichter sind nicht vollständig: Ihre Tabelle fehlt</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>Die vorbereiteten Gesichter können nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>Die vorbereiteten Gesichter brauchen einen Ordner, aber --out nennt eine Datei</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>Die vorbereiteten Gesichter wurden seit der Vorbereitung geändert</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>Das Programm kann seine Netze in einem zweiten Prozess nicht öffnen</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>Das Programm antwortet nicht mehr</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>Das Programm, das das Netz anpasst, kann nicht gestartet werden</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>Der Grund ist nicht bekannt</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>Der Grund ist zu lang</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>Das Rezept geht nicht vom mitgelieferten Netz aus</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>Der Eintrag, welches Modell verwendet wird, ist nicht lesbar</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>Das Protokoll ist durch ein anderes Programm gesperrt</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Das Protokoll kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>In das Protokoll kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>Das Protokoll wurde soeben von einem anderen Programm ersetzt</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>Das Protokoll wurde von einer neueren Version des Programms geschrieben</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>Der Bericht kann nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>Die Ergebnisse können dort nicht gespeichert werden: Es ist keine Datei</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>Die Ergebnisse können nicht gespeichert werden: {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>Die Ergebnisdatei wurde auf einem anderen Gerät begonnen</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>Die Ergebnisdatei wurde mit einer anderen Kalibrierung des Modells begonnen</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>Die Ergebnisdatei wurde mit einer anderen Engine begonnen</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>Die Ergebnisdatei wurde mit einer anderen Liste begonnen, oder die Liste wurde seither geändert</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>Die Ergebnisdatei wurde mit einem anderen Modell begonnen</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>Die Ergebnisdatei wurde mit einer anderen Richtlinie begonnen</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>Die Ergebnisdatei wurde mit einer anderen Version des Programms begonnen</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>Die Ergebnisdatei wurde mit Gesichtern begonnen, die für das Modell anders ausgeschnitten waren</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>Die Ergebnisdatei wurde mit Bildern in einem anderen Ordner begonnen</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>Der Lauf, der die Ergebnisdatei begonnen hat, unterscheidet sich von diesem darin, ob Prüfungen protokolliert werden</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>Der Sicherungspunkt des Laufs ist beschädigt oder von einer anderen Version des Programms</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>In den Ordner des Laufs kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>Das gescannte Bild kann nicht gelöscht werden: {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>Die Abschnitte sind {known}.</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>Die Selfies zeigen nicht alle dieselbe Person</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>Der Server hat von diesem Arbeitsplatz andere Einträge als der Arbeitsplatz selbst</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>Der Datenbankserver der Einrichtung konnte nicht tun, was von ihm verlangt wurde</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>Der Datenbankserver der Einrichtung antwortet nicht</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>Der Datenbankserver der Einrichtung antwortet nicht und hat vielleicht noch mehr von diesem Vorgang</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>Der Datenbankserver der Einrichtung lässt diesen Arbeitsplatz nicht zu</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>Der Datenbankserver der Einrichtung weist nicht nach, dass er das Kennwort dieses Arbeitsplatzes kennt</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>Der Datenbankserver der Einrichtung hat keinen Platz mehr</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>Der Datenbankserver der Einrichtung hat keine solche Datenbank</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>Dem Datenbankserver der Einrichtung wird nicht vertraut: Sein Zertifikat ist unbekannt, abgelaufen oder nennt einen anderen Host</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>Der Datenbankserver der Einrichtung wird von einer neueren Version des Programms verwendet</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>Der Datenbankserver der Einrichtung lässt derzeit nur Lesen zu</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>Der Schlüsselspeicher des Systems enthält den Schlüssel dieses Protokolls nicht</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>Der Schlüsselspeicher des Systems lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>Die beiden Gesichter dieser Prüfung sind nicht mehr gespeichert, daher kann niemand eine Zweitmeinung abgeben</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>Die Website hat anstelle des Bildes eine Seite gesendet. Öffnen Sie die Seite in einem Browser, speichern Sie das Bild selbst und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>Eine Datei mit dem Namen der Ergebnisdatei gibt es bereits, und sie stammt von keinem Lauf</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>Eine Datei mit dem Namen der Ergebnisdatei gibt es bereits, aber keinen Lauf zum Fortsetzen</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>Ein Modell mit diesem Namen gibt es bereits</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>Im Ordner ist bereits etwas anderes</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>Es gibt mehrere neue Bilder</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>Zu wenige Personen zum Aufteilen: {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>Personen mit Ausweis und Selfie: {count}; zum Anpassen sind {least} nötig</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>Eine Datei mit diesem Namen gibt es bereits</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>Es gibt kein Aktenzeichen</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>Ein Modell mit diesem Namen gibt es nicht</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>Es gibt keine solche Prüfung</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>Es gibt keine solche Prüfung, oder von ihr ist nichts mehr gespeichert</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>Es gibt niemanden mit diesem Namen</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>Es gibt bereits jemanden mit diesem Namen</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>Bei dieser Prüfung wurde nichts verglichen, daher gibt es nichts zu entscheiden</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>Über diese Prüfung ist bereits entschieden</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>Diese Prüfung wartet noch auf eine Meinung, die ohne Kenntnis ihres Ergebnisses abgegeben wird</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>Diesem Arbeitsplatz fehlt der Schlüssel des Protokolls, den die anderen Arbeitsplätze der Einrichtung verwenden</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>Das Benutzerkonto dieses Arbeitsplatzes darf nicht mit dem Protokoll auf dem Datenbankserver der Einrichtung arbeiten</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>Das ist ein Gerät oder eine Pipe, keine Datei</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>Das ist ein Ordner, kein Bild</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>Das ist eine Textdatei, kein Bild</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>Das ist ein Video, kein Bild</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>Das ist eine Webseite, kein Bild</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>Das ist ein Office-Dokument oder ein Archiv, kein Bild</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>Das ist kein Bild, das hier bekannt ist</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>Diese Art von {format}-Datei kann hier nicht geöffnet werden</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>Dieses System hat keinen Schlüsselspeicher, der den Schlüssel des Protokolls aufbewahrt</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>Danach gäbe es niemanden mehr, der Personen, Schlüssel und Protokoll ändern darf</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>Zu viele falsche Kennwörter</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>Trainieren Sie ein Modell mit Bildern, deren Bedingungen die Verwendung durch die Einrichtung erlauben. Ist dies eine Forschungseinrichtung, lassen Sie ihre Richtlinie das sagen: use = "research" unter [model].</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>Zum Trainieren wird es gebraucht. Installieren Sie das Programm aus dem Quelltext, mit allem, was es voraussetzt.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>Versuchen Sie es erneut. Geschieht es wieder, wenden Sie sich an die Administration.</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>Zwei Personen sehen diese Prüfung unterschiedlich, daher entscheidet die Leitung</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Geben Sie eine Passphrase ein oder setzen Sie FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>Geben Sie beides erneut ein. Groß- und Kleinschreibung zählt.</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>Geben Sie sie erneut ein. Groß- und Kleinschreibung zählt.</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Geben Sie die Passphrase ein oder setzen Sie FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es erneut. Der Schlüssel des Protokolls liegt dort.</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>Entsperren Sie ihn oder setzen Sie records.key der Richtlinie auf file oder passphrase.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>Aktualisieren Sie ihren Treiber oder lassen Sie das Programm auf dem Prozessor laufen: --device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>Aktualisieren Sie das Programm an diesem Arbeitsplatz. Bis dahin wartet das Protokollierte auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>Verwenden Sie --device cpu oder die Engine litert. TensorFlow braucht eine NVIDIA-Karte mit CUDA und läuft damit nicht unter Windows.</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>Verwenden Sie ein Bild, auf dem das Gesicht in die Kamera blickt, gut beleuchtet und nicht verdeckt ist.</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>Verwenden Sie jene Version oder spielen Sie eine Sicherung zurück, die mit dieser Version erstellt wurde: facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>Verwenden Sie die Engine litert, die dieselben Ergebnisse liefert, oder installieren Sie TensorFlow.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>Warten Sie einen Moment und versuchen Sie es erneut. Bleibt es gesperrt, schließen Sie das andere Programm, das es verwendet.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>Warten Sie, bis er beendet ist, oder wählen Sie eine andere Ergebnisdatei.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>Warten Sie, bis er beendet ist, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>Warten Sie {seconds} s und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>Was unter der Adresse des Datenbankservers der Einrichtung antwortet, ist kein PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>Was zu diesem Lauf neben seiner Ergebnisdatei vermerkt war, ist nicht mehr vorhanden</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>Schreiben Sie in die Spalte document 1 oder 0, yes oder no, oder lassen Sie die Zelle leer.</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>Schreiben Sie einen Namen mit höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>Schreiben Sie dort eine Zahl.</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>Schreiben Sie dort einen Text für jede Sprache, etwa {{ en = "..." }}.</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>Schreiben Sie dort einen Text in Anführungszeichen.</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>Schreiben Sie eine ganze Zahl von Tagen, von 1 bis {most}.</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>Schreiben Sie eine ganze Zahl von Sekunden von {least} bis {most}.</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>Schreiben Sie dort eine ganze Zahl.</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>Schreiben Sie ihn in consent.text, für jede Sprache.</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>Schreiben Sie eines davon: {known}.</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>Schreiben Sie nur diese: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>Schreiben Sie postgresql://USER@HOST/DATABASE, und hinter einem Fragezeichen nur diese Optionen: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>Schreiben Sie postgresql://USER@HOST/DATABASE oder lassen Sie es für eine Datei auf diesem Rechner weg.</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>Schreiben Sie dort Texte in eckigen Klammern, etwa ["en", "de"].</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>Schreiben Sie dort true oder false.</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>Sie haben eine der beiden abweichenden Meinungen abgegeben</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>Sie haben die erste Meinung zu dieser Prüfung abgegeben</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>Sie dürfen diese Datei nicht lesen</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>Sie haben diese Prüfung vorgenommen und ihre Punktzahl gesehen</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} fehlt oder ist nicht lesbar. Installieren Sie das Programm neu oder erstellen Sie die Modelle mit dem Befehl: facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} fehlt oder ist nicht lesbar. Stellen Sie den Ordner des Modells so wieder her, wie er erstellt wurde, oder erstellen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} des Modells {model} ist nicht die Datei, für die die Modellkarte geschrieben wurde. Installieren Sie das Programm neu oder erstellen Sie die Modelle mit dem Befehl: facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} des Modells {model} ist nicht die Datei, für die die Modellkarte geschrieben wurde. Stellen Sie den Ordner des Modells so wieder her, wie er erstellt wurde, oder erstellen Sie das Modell neu.</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>{format}-Dateien können hier nicht geöffnet werden</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>Auf dem Gesicht spiegelt sich ein Licht</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>Auf dem Porträt spiegelt sich ein Licht</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>Schließen Sie den Mund.</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>Kommen Sie näher an die Kamera oder verwenden Sie das Bild in der Originalgröße.</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>Kommen Sie näher an die Kamera.</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>Halten Sie still, wischen Sie das Objektiv ab und warten Sie vor der Aufnahme, bis die Kamera scharf stellt.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>Halten Sie den Kopf gerade: Er neigt sich nach links.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>Halten Sie den Kopf gerade: Er neigt sich nach rechts.</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>Gibt es einen anderen Ausweis mit besserem Porträt, verwenden Sie diesen.</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>Es scheint aus einem kleineren vergrößert oder unscharf zu sein. Verwenden Sie das Originalbild oder nehmen Sie es erneut auf.</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>Legen Sie den Ausweis gerade auf das Glas.</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>Lassen Sie Licht von vorn auf Ihr Gesicht fallen und wischen Sie das Objektiv ab.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>Blicken Sie gerade in die Kamera: Drehen Sie den Kopf nach links.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>Blicken Sie gerade in die Kamera: Drehen Sie den Kopf nach rechts.</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>Senken Sie das Kinn ein wenig oder halten Sie die Kamera höher.</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>Rücken Sie ein wenig nach links.</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>Rücken Sie ein wenig nach rechts.</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>Gehen Sie ein wenig zurück.</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>Stellen Sie sich so, dass Ihr ganzes Gesicht im Bild ist.</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>Stellen Sie die Lampe zur Seite, verzichten Sie auf den Blitz oder nehmen Sie die Brille ab.</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>Öffnen Sie beide Augen und blicken Sie in die Kamera.</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>Fotografieren Sie die Seite senkrecht von oben. Gibt es einen anderen Ausweis mit besserem Porträt, verwenden Sie diesen.</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>Drücken Sie die Seite flach und beleuchten Sie sie gleichmäßig von beiden Seiten, oder scannen Sie sie.</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>Heben Sie das Kinn ein wenig oder halten Sie die Kamera tiefer.</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>Scannen Sie den Ausweis erneut mit mehr Kontrast und in Farbe. Gibt es einen anderen Ausweis mit besserem Porträt, verwenden Sie diesen.</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>Scannen Sie den Ausweis erneut und speichern Sie ihn in hoher Qualität oder als PNG.</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>Scannen Sie den Ausweis erneut, heller, oder fotografieren Sie ihn bei mehr Licht.</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>Scannen Sie den Ausweis erneut, dunkler, oder fotografieren Sie ihn ohne Blitz.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>Scannen Sie den Ausweis mit mindestens 300 dpi oder fotografieren Sie ihn aus geringerem Abstand.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>Scannen Sie den Ausweis mit 300 dpi, flach auf das Glas gedrückt, oder fotografieren Sie ihn erneut.</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>Scannen Sie die Seite flach und ohne dass etwas darauf liegt. Gibt es einen anderen Ausweis mit besserem Porträt, verwenden Sie diesen.</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>Scannen Sie die ganze Seite und schneiden Sie nichts vom Porträt ab.</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>Setzen Sie sich tiefer oder kippen Sie die Kamera nach oben.</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>Setzen Sie sich aufrecht hin oder kippen Sie die Kamera nach unten.</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>Treten Sie aus dem hellen Licht oder nehmen Sie das Bild ohne Blitz auf.</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>Nehmen Sie Hände, Haare, Maske oder Brille vom Gesicht und blicken Sie in die Kamera.</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>Nehmen Sie eine dunkle Brille ab, schieben Sie Haare und Hut zur Seite und lassen Sie Licht auf Ihre Augen fallen.</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>Die Augen sind geschlossen oder fast geschlossen</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>Die Augen sind verdeckt oder liegen in tiefem Schatten</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>Die Augen im Porträt sind geschlossen oder fast geschlossen</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>Die Augen im Porträt sind verdeckt oder liegen in tiefem Schatten</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>Das Gesicht ist am Bildrand abgeschnitten</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>Das Gesicht ist weit weg</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>Das Gesicht ist hoch im Bild</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>Das Gesicht ist tief im Bild</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>Das Gesicht ist nicht in der Mitte</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>Das Gesicht ist blass und ohne Kontrast</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>Das Gesicht ist teilweise verdeckt</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>Das Gesicht ist klein</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Das Gesicht ist klein: Augenabstand {inter_eye_distance:.0f} Pixel</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>Das Gesicht ist zu hell</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>Das Gesicht ist zu nah</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>Das Gesicht ist zu dunkel</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>Der Kopf im Porträt ist nach hinten geneigt</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>Der Kopf im Porträt ist nach unten geneigt</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>Der Kopf im Porträt ist zur Seite gedreht</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>Der Kopf ist nach hinten geneigt</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>Der Kopf ist nach unten geneigt</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>Der Kopf ist zur Seite gedreht</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>Der Kopf neigt sich zur Seite</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>Das Licht fällt auf eine Seite des Gesichts</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>Das Licht auf dem Porträt ist ungleichmäßig</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>Der Mund im Porträt ist offen</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>Der Mund ist offen</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>Das Bild wurde zu stark komprimiert</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>Das Bild ist unscharf</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>Das Bild scheint aus einem kleineren vergrößert oder unscharf zu sein. Scannen Sie den Ausweis erneut mit 300 dpi.</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>Das Bild zeigt wenige Details</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>Das Porträt ist kaum zu erkennen</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>Das Porträt ist unscharf</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>Das Porträt ist am Bildrand abgeschnitten</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>Das Porträt ist blass</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Das Porträt ist klein: Augenabstand {inter_eye_distance:.0f} Pixel</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>Das Porträt ist schräg</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>Das Porträt ist zu hell</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>Das Porträt ist zu dunkel</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>Das Porträt zeigt wenige Details</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>Kippen Sie die Seite so, dass sich das Licht nicht spiegelt, oder scannen Sie sie.</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>Drehen Sie sich ein wenig nach links, zum Licht.</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>Drehen Sie sich ein wenig nach rechts, zum Licht.</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>Drehen Sie sich zum Licht oder schalten Sie eine Lampe vor sich ein.</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>Verwenden Sie die Originaldatei, keine Kopie aus einem Chat oder von einer Webseite.</translation>
        </message>
    </context>
</TS>
