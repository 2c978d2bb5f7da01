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
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>Die Selfies zeigen verschiedene Personen, daher wurde nichts verglichen.</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Prüfung</translation>
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
            <source>&amp;New check</source>
            <translation>&amp;Neue Prüfung</translation>
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
            <source>Ad&amp;ministration</source>
            <translation>&amp;Verwaltung</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
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
            <source>Several &amp;people…</source>
            <translation>Mehrere P&amp;ersonen…</translation>
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
            <source>{count} more in the details (F9).</source>
            <translation>Weitere in den Details (F9): {count}.</translation>
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
        <name>Sentences</name>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}. {advice}</translation>
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
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>Bitten Sie um Zugriff auf die Datei oder um eine Kopie in einem eigenen Ordner.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>Fragen Sie dort nach, woher es stammt. Die Modellkarte braucht eine Angabe zur Verwendung.</translation>
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
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>Wählen Sie eine andere Ergebnisdatei oder beginnen Sie diese neu mit der ersten Zeile (auf der Kommandozeile --restart).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>Wählen Sie eine andere Ergebnisdatei.</translation>
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
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>Schneiden Sie den Teil mit dem Gesicht aus oder machen Sie ein neues Bild.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>Löschen Sie den Ordner selbst: {folder}.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>Füllen Sie diese Zelle aus oder löschen Sie die Zeile.</translation>
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
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>Es passt nicht zu dieser Version von LiteRT. Installieren Sie das Programm neu.</translation>
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
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>review_fmr muss mindestens so groß sein wie match_fmr, {match:g}: Soll es keine Sichtprüfung geben, dürfen beide gleich sein.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>Erlauben Sie dem Benutzerkonto des Terminals, Dateien im Scannerordner zu löschen.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>Lassen Sie das Programm auf dem Prozessor laufen: --device cpu. Hat dieser Rechner eine Grafikkarte, installieren Sie deren Treiber mit Vulkan (Linux) oder Direct3D 12 (Windows).</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>LiteRT ist nicht installiert</translation>
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
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, schließen Sie die Ergebnisdatei in anderen Programmen oder wählen Sie einen Ordner, in den Sie schreiben dürfen. Erledigtes bleibt erhalten: Starten Sie mit derselben Liste und Ergebnisdatei erneut, um fortzufahren.</translation>
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
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>Berichtigen Sie diese Zeile; docs/administrators.md zeigt eine ganze Richtlinie.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>Meist war der Arbeitsspeicher voll. Schließen Sie andere Programme und starten Sie mit demselben Ordner erneut: Es geht dort weiter, wo es war.</translation>
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
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>Ohne Einwilligung der Personen darf ein Netz nicht aus ihren Bildern lernen</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>Keines der Bilder zeigt ein verwendbares Gesicht</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>Eines der beiden zeigt jemand anderen oder ist nicht zu erkennen. Nehmen Sie die Bilder erneut auf, mit nur einer Person vor der Kamera.</translation>
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
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>Stellen Sie die Datei aus einer Kopie wieder her oder beginnen Sie neu in einem anderen Ordner.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Stellen Sie den Ordner des Modells so wieder her, wie er war, wählen Sie ein anderes mit „facematch models use NAME“, oder kehren Sie zum mitgelieferten zurück: facematch models use face-resnet.</translation>
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
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>Geben Sie mit --consent an, wie diese Personen eingewilligt haben, in einem Satz, der niemanden nennt.</translation>
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
            <source>See 'facematch models use --help'.</source>
            <translation>Siehe „facematch models use --help“.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>Sorgen Sie dafür, dass Sie dort schreiben dürfen, und geben Sie denselben Befehl erneut: Der Lauf geht vom letzten Sicherungspunkt aus weiter.</translation>
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
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>Nehmen Sie es erneut auf, mit Licht auf dem Gesicht statt von hinten.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>Nehmen Sie das Bild erneut auf oder kopieren Sie es erneut.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>Nehmen Sie das Bild erneut auf, mit weniger Licht auf dem Gesicht oder ohne Blitz.</translation>
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
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>Der Datenträger ist voll: {free} MB sind frei</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>Das Ende der Datei fehlt, wie nach einem abgebrochenen Kopieren oder Herunterladen. Kopieren oder laden Sie sie erneut, oder machen Sie ein neues Bild.</translation>
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
            <source>The findings cannot be written: {reason}</source>
            <translation>Die Befunde können nicht gespeichert werden: {reason}</translation>
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
            <source>The keys of {section} are {known}.</source>
            <translation>Die Schlüssel von {section} sind {known}.</translation>
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
            <source>The network {file} cannot be loaded</source>
            <translation>Das Netz {file} kann nicht geladen werden</translation>
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
            <source>The recipe does not start from the bundled network</source>
            <translation>Das Rezept geht nicht vom mitgelieferten Netz aus</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>Der Eintrag, welches Modell verwendet wird, ist nicht lesbar</translation>
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
            <source>There is no model of that name</source>
            <translation>Ein Modell mit diesem Namen gibt es nicht</translation>
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
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>Trainieren Sie ein Modell mit Bildern, deren Bedingungen die Verwendung durch die Einrichtung erlauben. Ist dies eine Forschungseinrichtung, lassen Sie ihre Richtlinie das sagen: use = "research" unter [model].</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>Zum Trainieren wird es gebraucht. Installieren Sie das Programm aus dem Quelltext, mit allem, was es voraussetzt.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>Versuchen Sie es erneut. Geschieht es wieder, wenden Sie sich an die Administration.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>Aktualisieren Sie ihren Treiber oder lassen Sie das Programm auf dem Prozessor laufen: --device cpu.</translation>
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
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>Verwenden Sie die Engine litert, die dieselben Ergebnisse liefert, oder installieren Sie TensorFlow.</translation>
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
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>Schreiben Sie in die Spalte document 1 oder 0, yes oder no, oder lassen Sie die Zelle leer.</translation>
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
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>Schreiben Sie dort Texte in eckigen Klammern, etwa ["en", "de"].</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>Schreiben Sie dort true oder false.</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>Sie dürfen diese Datei nicht lesen</translation>
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
