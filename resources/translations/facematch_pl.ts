<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>od 1 na {fewest} do 1 na {most}</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>od 1 na {fewest} do mniej niż 1 na {most}</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>Tak wysoki wynik uzyskałaby około 1 na {count} obcych osób (przedział 95%: {interval}).</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>Tak wysoki wynik uzyskałaby około 1 na {count} obcych osób.</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>Tak wysoki wynik uzyskałaby mniej niż 1 na {count} obcych osób.</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Zgodność</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>Tak wysoki wynik uzyskałaby większość obcych osób.</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Brak zgodności</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Do sprawdzenia</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>Selfie i dokument to jedna i ta sama fotografia, więc wynik nic nie mówi. Proszę zrobić selfie.</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>Wynik jest za niski na zgodność i za wysoki na jej brak. Proszę samodzielnie porównać twarze.</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>Zbyt słaba jakość, aby polegać na wyniku.</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>poniżej {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>mniej niż 1 na {most}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Document: {said}</source>
            <translation>Dokument: {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Zgodność</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Brak zgodności</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Nie do użycia</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>Błąd programu</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Do sprawdzenia</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>Selfie i dokument to ta sama fotografia.</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>Selfie: {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>Zdjęcie dokumentu jest zbyt słabej jakości, aby polegać na wyniku.</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>Selfie jest zbyt słabej jakości, aby polegać na wyniku.</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>Za nisko na zgodność i za wysoko na jej brak.</translation>
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
            <translation>&amp;Zacznij znów od pierwszego wiersza i odrzuć dotychczasowe wyniki</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>Plik CSV z kolumnami id, selfie, document</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>Nowy plik CSV albo plik do kontynuowania</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Wybór listy</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>Wybór pliku wyników</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wybierz…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listy</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>Wyni&amp;ki</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>Wz&amp;nów</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>Ws&amp;trzymaj</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>Trwa przetwarzanie listy</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Wszystkie wiersze</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Wróć do wer&amp;yfikacji</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>Proszę wybrać listę i miejsce na wyniki, a potem nacisnąć „Rozpocznij”.</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>Kontynuacja. Wiersze gotowe już wcześniej: {kept} z {total}.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>Zakończono. Gotowe wiersze: {done} z {total}.</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>Kończenie rozpoczętych wierszy…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>Otwórz &amp;folder wyników</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>Wstrzymano. Gotowe wiersze: {done} z {total}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Wczytywanie listy…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Zatrzy&amp;maj</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Kilka osób</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>Rozpo&amp;cznij</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>Zatrzymać i zamknąć okno? To, co gotowe, zostanie zachowane; aby kontynuować, wystarczy rozpocząć ponownie z tymi samymi plikami.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>Zatrzymano. Gotowe wiersze: {done} z {total}.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>Zatrzymano. Gotowe wiersze: {done} z {total}. Aby kontynuować, wystarczy rozpocząć ponownie z tymi samymi plikami.</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Które wiersze są widoczne</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>wiersze na minutę: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>Wiersze: {done} z {total}</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>pozostało {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Powód</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>Wyniki</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>Pomoże ktoś z obsługi</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Zamknij</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Obsługa</translation>
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
            <translation>Wyłącz kamerę</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>Kilka zdjęć</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>Kilka zdjęć w parę sekund, z lekkim ruchem głowy: pewniej niż jedno (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Zrób zdjęcie</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>Zrób zdjęcie (Spacja)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>Zrób zdjęcie automatycznie, gdy wszystko jest w porządku</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>Zrób zdjęcie za 3 sekundy</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>Proszę pokazać kamerze stronę ze zdjęciem, wewnątrz ramki.</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>Proszę patrzeć w kamerę. Zdjęcie zrobi się samo.</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>Teraz zdjęcie twarzy</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>Proszę pokazać dokument</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Zrób zdjęcie</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>Kamera się uruchamia…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>Sprawa</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Numer sprawy</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Zgoda</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>Osoba przeczytała tekst i wyraża na niego zgodę (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>Pod tym numerem weryfikacja jest rejestrowana i można ją później znaleźć (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcjonalne</translation>
        </message>
        <message>
            <source>required</source>
            <translation>wymagane</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Proszę chwilę zaczekać</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>Zdjęcie jest sprawdzane.</translation>
        </message>
    </context>
    <context>
        <name>ClipAsCamera</name>
        <message>
            <source>Clip</source>
            <translation>Film</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Nie teraz</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Zgoda</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Język tekstu</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Proszę przeczytać ten tekst</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>Osoba wyraża &amp;zgodę</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>Zasady placówki nie zawierają żadnego tekstu.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Wersja {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>Czy wyrażają Państwo zgodę?</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Wyrażam zgodę</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>Nie wyrażam zgody</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>weryfikacje</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>Czy ktoś tu jeszcze jest? Za {count} s wszystko zostanie usunięte.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Tak, jestem</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>znaleziono twarz</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>jeszcze bez twarzy</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Anuluj</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>&amp;Różne osoby</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>&amp;Zarejestruj decyzję</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>&amp;Ta sama osoba</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Powód</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>Proszę porównać tylko twarze: odpowiedź programu będzie widoczna po podjęciu decyzji.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decyzja</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>Różne osoby, choć odpowiedź to „Zgodność”?</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>Czy oba zdjęcia przedstawiają tę samą osobę?</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>Na przykład: ta sama blizna nad okiem, sprawdziły dwie osoby</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>Odpowiedź pozostaje w zapisie bez zmian; obok niej widnieje decyzja i jej powód.</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>Ta sama osoba, choć odpowiedź to „Brak zgodności”?</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>To jest druga opinia. Odpowiedź programu i opinia pierwszej osoby będą widoczne po podjęciu decyzji.</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>Dwie osoby są różnego zdania. Ta decyzja rozstrzyga.</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>Decyzja jest rejestrowana wraz z powodem i nazwą użytkownika i nie można jej cofnąć.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>Proszę dodać dokument. Weryfikacja rozpocznie się sama.</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Proszę dodać selfie i dokument. Weryfikacja rozpocznie się sama.</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>Proszę dodać selfie. Weryfikacja rozpocznie się sama.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>Proszę wskazać właściwą twarz w dokumencie.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>Proszę wskazać właściwą twarz na selfie.</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>Proszę kliknąć właściwą twarz albo nacisnąć jej numer</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Porównywanie…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>Proszę wpisać numer sprawy i zaznaczyć, że osoba wyraża zgodę. Weryfikacja rozpocznie się wtedy sama.</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>Proszę wpisać numer sprawy. Weryfikacja rozpocznie się wtedy sama.</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>Znaleziono twarz</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>Znaleziono twarz; kliknięcie innej zmienia wybór</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>Szukanie twarzy…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Zdjęcie {number} z {count}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wczytywanie…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>Proszę się zalogować. Weryfikacja rozpocznie się wtedy sama.</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>Selfie przedstawiają różne osoby, dlatego niczego nie porównano.</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>Proszę zaznaczyć, że osoba wyraża zgodę. Weryfikacja rozpocznie się wtedy sama.</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>Aby decyzja była ważna, zasady wymagają opinii drugiej osoby.</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}. Zarejestrowano.</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>Odpowiedzi według stanowisk</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Weryfikacje</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Stanowisko</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>% do sprawdzenia</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>Nu&amp;mer sprawy</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Weryfikacja</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>Z&amp;decyduj…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Szczegóły</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Dokument</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historia…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>&amp;Nowa weryfikacja</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>&amp;Przegląd miesiąca…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Za&amp;kończ</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>&amp;Selfie</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>&amp;Zrób zdjęcie</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>W&amp;idok</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>&amp;Czekające na decyzję…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>&amp;Administracja</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Wszystkie pliki</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>Z&amp;goda…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>Czyści obie strony dla następnej osoby</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>Si&amp;eć porównująca twarze i jej dostosowanie…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>Przygotowywanie silnika…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>Brak silnika</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>Otwórz zdjęcie z paszportu</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>Otwórz selfie</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Zdjęcia</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>&amp;Rejestr</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>Kilka &amp;osób…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>&amp;Wyloguj się</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>Zrób ki&amp;lka zdjęć</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>Zrób za &amp;3 sekundy</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>Sieć działa na: {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>Program będzie używał tego języka od następnego uruchomienia</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>W schowku nie ma zdjęcia</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>Własna ocena tej weryfikacji i jej powód; także wbrew odpowiedzi</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>Która sieć porównuje twarze i jak może się uczyć na własnych zdjęciach placówki</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>Przedział 95%</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Wyrównanie</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Ocena</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>Dane potwierdzają do</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decyzja</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Szczegóły</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Urządzenie</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>Wektor cech</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Silnik</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Twarz</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Twarze</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Odsetek fałszywych zgodności (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Wykrycie</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Wykryto przez</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>kaskada Haara, potwierdzono</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Ładowanie</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Zgodność od</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Zdjęcie</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Odczyt</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Do sprawdzenia od</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Połączone selfie</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Podobieństwo</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>Obrócono o</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Werdykt</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Waga</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>kamera</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>schowek</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>tylko drugi wykrywacz; kadr jak z kaskady Haara</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>od {low} do {high}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} z 6</translation>
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
            <translation>Upuść tu zdjęcie z paszportu</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>Upuść tu selfie</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG, PNG, HEIC, PDF i inne; można też wkleić zdjęcie</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Otwórz zdjęcie…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Użyj kamery</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Użytkownik</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Otwórz</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Hasło</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Spróbuj po&amp;nownie</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>Każda weryfikacja jest rejestrowana, zanim pojawi się odpowiedź. Fraza dostępu otwiera rejestr.</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>Otwieranie rejestru…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>&amp;Fraza dostępu</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>&amp;Zaloguj się</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Logowanie</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>Rejestr jest zablokowany</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Nie można otworzyć rejestru</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>Nazwa użytkownika widnieje przy każdej przeprowadzonej weryfikacji.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>Przyrost</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>Osoby rozpoznane przed i po</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>Rozpoznane po</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>Rozpoznane przed</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>Przepuszczone obce osoby</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>Co to oznacza</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>Proszę położyć stronę ze zdjęciem na skanerze albo podłączyć nośnik z obrazem tej strony.</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>Proszę zeskanować dokument</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>Oczekiwanie na zdjęcie…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>Do widzenia</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>Nie zrobiono żadnych zdjęć. Dokument sprawdzi ktoś z obsługi.</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>Nic nie szkodzi</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>Zdjęcia zostały usunięte z tego urządzenia.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>Odpowiedź</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Sprawa</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stan</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>Wcześniejsze weryfikacje</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>&amp;Użyj znów sieci wbudowanej</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>Od następnego uruchomienia. Do zamknięcia to okno porównuje za pomocą sieci {name}.</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>W użyciu od początku.</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>W użyciu od {day}.</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>Nie można ustalić, która sieć jest w użyciu</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>Uczyła się na: {pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Sprawdzanie…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>Używana sieć</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name}, wbudowana w program</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>Kamery: {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>Proszę zwrócić się do kogoś z obsługi.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>Wezwij obsługę</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Krok {number} z {count}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>Przerwij i usuń wszystko</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Język</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>Język &amp;systemu</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>Czarne partie</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>Jaśniejsza strona</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Jasność</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>Odległość między oczami</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>Równomierność światła</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>Oczy w cieniu</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>Otwarte oczy</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Twarz ucięta</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>Widoczność twarzy</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>Drobne szczegóły</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Odblask</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>Pochylenie głowy (pitch)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>Przechylenie głowy (roll)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>Obrót głowy (yaw)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Otwarte usta</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>Od środka, w poziomie</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>Od środka, w pionie</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>Ostrość</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>Wielkość głowy</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>Ślady kompresji</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>Białe partie</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value}%</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} px</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} EV</translation>
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
            <translation>1 na {count} obcych osób</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Lepiej</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>Szukanie twarzy na zdjęciach</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>Osoby: {people}, zdjęcia: {pictures}. Każdą osobę testowano siecią, która jej nie widziała; w nawiasie podano przedział 95% dla przyrostu.</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>Lepiej rozpoznawała osoby, których nie widziała, i to bardziej, niż tłumaczyłby przypadek.</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>Nie rozpoznawała gorzej osób, których nie widziała, ale przy tak małej ich liczbie przyrost może być przypadkiem.</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>Uczenie na wszystkich osobach</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>Uczenie na części osób</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>Uczenie na tych zdjęciach nie poprawiło rozpoznawania osób, których sieć nie widziała. Nie zapisano żadnego modelu i nic się nie zmieniło. Więcej osób, każda ze zdjęciem dokumentu i selfie, może dać więcej.</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>Nie więcej niż przypadek</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>Zapisywanie odpowiedzi sieci wbudowanej</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>Krok {number} z {of}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>Testowanie na pozostałych</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>Dostosowanej sieci można używać, ale jej przewaga nie jest pewna</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>Dostosowana sieć rozpoznaje więcej osób z placówki</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>Sieć wbudowana pozostaje lepszym wyborem</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>Za mało osób, by ocenić</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Praca w toku</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Gorzej</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>Zapisywanie raportu i modelu</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} punktu</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} punktu (od {low} do {high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}, runda {number} z {of}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>Dostosowanie do własnych zdjęć</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Wróć do wer&amp;yfikacji</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Gotowe.</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>Sieć porównująca twarze</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>Uczy się na zdjęciach osób z placówki i sprawdza się na osobach, których nie widziała. Nic nie opuszcza tego komputera i nic się nie zmienia bez wyraźnego polecenia. Może to potrwać wiele godzin; weryfikacje można w tym czasie prowadzić dalej.</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>Można rozpocząć.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Zatrzy&amp;maj</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>Rozpo&amp;cznij</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>Jeszcze potrzebne: {what}.</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>Zatrzymać i zamknąć okno? To, czego sieć już się nauczyła, zostanie zachowane; aby kontynuować, wystarczy rozpocząć ponownie z tymi samymi folderami.</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>Zatrzymano. Aby kontynuować, wystarczy rozpocząć ponownie z tymi samymi folderami.</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>Zatrzymywanie: trwa zapisywanie tego, czego sieć się nauczyła…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>Dostosowanie zatrzymało się: patrz Administracja.</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>Dostosowanie jest gotowe: patrz Administracja.</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>Trwa dostosowanie sieci</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>&amp;Nazwa modelu</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>&amp;Zdjęcia</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>Miejsce na ra&amp;port i model</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>Folder dla każdej osoby, ze zdjęciem dokumentu i selfie</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>Wszystkie osoby na tych zdjęciach z&amp;godziły się, aby uczyła się na nich sieć tej placówki</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>Wybór folderu na raport i model</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>Wybór folderu ze zdjęciami</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wybierz…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>Jak os&amp;oby wyraziły zgodę</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>Jednym zdaniem, bez nazwisk. Zostanie ono wpisane do karty modelu.</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>Na przykład: podpisane formularze zgody z marca 2026 r., w dziale kadr</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>nazwa modelu</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>sposób wyrażenia zgody</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>zdjęcia</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>zaznaczenie, że wszyscy wyrazili zgodę</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>miejsce na raport i model</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>Dla obsługi: {title}. {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Obsługa</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>Ten kiosk jest nieczynny</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>Od następnego uruchomienia programu twarze porównuje {name}.</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>Porównano ją z siecią wbudowaną: najpierw należy wrócić do sieci wbudowanej, a potem użyć tej.</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>Otwórz &amp;folder raportu</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>Model jest w folderze, ale nie ma go wśród zainstalowanych.</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>Użyj &amp;tej sieci</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Wróć do wer&amp;yfikacji</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Weryfikacje</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Liczenie…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>Decyzje wbrew odpowiedzi: {overrides}.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Stanowiska</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>&amp;Miesiąc</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Miesiąc</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>W tym miesiącu nie przeprowadzono żadnej weryfikacji.</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>W weryfikacjach do sprawdzenia ludzie zdecydowali: ta sama osoba {same}, różne osoby {other}.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Przegląd</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Ra&amp;port…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>Zapisz ten miesiąc jako raport (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Wyniki</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>Wyniki rozkładają się nieco inaczej niż w poprzednich trzech miesiącach.</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>Wyniki rozkładają się tak jak w poprzednich trzech miesiącach.</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>Wyniki rozkładają się wyraźnie inaczej niż w poprzednich trzech miesiącach. Proszę sprawdzić kamerę, światło, skaner i to, kto jest weryfikowany: coś z tego prawdopodobnie się zmieniło.</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>Za mało wyników, aby stwierdzić, czy różnią się od tych z poprzednich trzech miesięcy.</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>Czekające na decyzję: {waiting}.</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>Co było nie tak ze zdjęciami</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>Wszystkie szczegóły</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Wróć do wer&amp;yfikacji</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>Zapisane weryfikacje: {count}. Plik zawiera dane osób: proszę przechowywać go tak jak ich akta.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>Eksportu&amp;j…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>Eksport znalezionych weryfikacji</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>Żadna weryfikacja nie jest w tym stanie.</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>Żadna weryfikacja w tej sprawie nie spełnia pozostałych warunków powyżej.</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>W tej sprawie nie zarejestrowano żadnej weryfikacji.

Proszę wpisać cały numer: numery są przechowywane w postaci zaszyfrowanej, więc po części numeru nic się nie znajdzie.</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>Nie zarejestrowano żadnej weryfikacji tego operatora.

Proszę wpisać całą nazwę, w takiej postaci jak w rejestrze.</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>Nic nie pasuje. Proszę poszerzyć wyszukiwanie albo pokazać wszystkie.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>Nic jeszcze nie zarejestrowano.

Tu pojawi się każda weryfikacja z tego stanowiska.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Szukanie…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>Pokaż ws&amp;zystkie</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>weryfikacje.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>najnowsze: {count}; przewinięcie pokaże dalsze</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>znaleziono: {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>Wyczyść</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>Dopasuj do panelu</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>Zapomnij te foldery</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Jeszcze żadnych</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Otwórz zdjęcie…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Wklej zdjęcie</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>Ostatnie foldery</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Zrób ponownie</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Obróć w lewo</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Obróć w prawo</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Użyj kamery</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Powiększ</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Pomniejsz</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side}: zdjęcie</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>Wstecz</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Skasuj</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Otwórz</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>Proszę czekać {count} s.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN obsługi</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>To nie był właściwy PIN.</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>Liczba cyfr: {count}</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Proszę chwilę zaczekać</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>Kiosk się przygotowuje.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>Nieostre zdjęcie</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>Zbyt mocna kompresja</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>Oczy zamknięte</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>Oczy zakryte</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Twarz ucięta</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>Twarz zasłonięta</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>Twarz o wiele za mała</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>Twarz za mała</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>Plik nieczytelny</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Plik za duży</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Odblask</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>Głowa pochylona</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>Głowa przechylona</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>Głowa obrócona</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>Mało szczegółów</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Usta otwarte</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Nie znaleziono twarzy</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>Twarz blada</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>Zdjęcie nie do użycia</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>Selfie różnych osób</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>Kilka twarzy</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Twarz za jasna</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Twarz za ciemna</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>Nierówne światło</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>Przygotowywanie…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Postęp</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>pozostało około {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>do końca tego kroku około {duration}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} z {all}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>Zde&amp;cyduj…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>Własna ocena tej weryfikacji i jej powód (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>Więcej w szczegółach (F9): {count}.</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>Przedział 95%</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>Decyduje inna osoba</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Sprawa</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Łańcuch</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Weryfikacja</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>Proszę samodzielnie porównać twarze</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Zgoda</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>Zde&amp;cyduj…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>Zdecyduj w&amp;brew odpowiedzi…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decyzja</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>Decyzja wbrew odpowiedzi</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Stanowisko</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>Szczegóły weryfikacji</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Urządzenie</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Silnik</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Wpis</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Odsetek fałszywych zgodności (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Sposób weryfikacji</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Zgodność od</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Sieć</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>Numer w łańcuchu</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Zdjęcia</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>Zasady (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Program</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Cel</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Ra&amp;port…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Zapis</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Do sprawdzenia od</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>Zapisz tę weryfikację jako raport (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Opinia</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Wynik</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Pieczęć</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Druga opinia</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Połączone selfie</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>Rozstrzygnięcie po dwóch różnych opiniach</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Podobieństwo</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>Wybrana weryfikacja</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>Odpowiedź programu i opinie innych osób będą widoczne po podjęciu decyzji.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Powód</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>To Państwo przeprowadzili tę weryfikację i znają jej odpowiedź.</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>wiersz polecenia</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>stanowisko</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>kiosk</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>lista wielu osób</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>nie zachowano</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>wersja {version}, {language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}, {score} z 6</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} z 6</translation>
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
            <translation>Administrator</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>Zdecydował człowiek</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>Decyzja: różne osoby</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>Decyzja: ta sama osoba</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>Różne osoby</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>Nie wymaga decyzji</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>Rozbieżne opinie</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Kierownik</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Ta sama osoba</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Czeka na decyzję</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>Czeka na drugą opinię</translation>
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
            <translation>Rejestr</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>Zalogowano: {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>Te zapisy są bezpieczne na tym komputerze i trafią na serwer placówki, gdy tylko ten odpowie.</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>Czekają na serwer: {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>Weryfikacja bez numeru sprawy</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Porównanie</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>Ostatnie ogniwo łańcucha</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>Sporządzono: {time}, osoba: {person}, program: FaceMatch {version}</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>Sporządzono: {time}, program: FaceMatch {version}</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>Sieć (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Strona {number} z {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>Wskaźnik stabilności populacji: {index}.</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>Zapis i pieczęć</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>Raport z weryfikacji</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>Raport miesięczny</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>Wynik: {score} w skali od 0 do {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>Suma kontrolna tego pliku jest w łańcuchu rejestru: polecenie „facematch report verify” mówi, czy plik został wydany i czy cokolwiek w nim zmieniło się od tego czasu. To, co usunięto, nie jest liczone.</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>Suma kontrolna tego pliku jest w łańcuchu rejestru: polecenie „facematch report verify” mówi, czy plik został wydany i czy cokolwiek w nim lub w zapisie zmieniło się od tego czasu. W przypadku wydruku odczytuje ono tekst kwadratowego kodu, który zawiera miejsce i pieczęć zapisu.</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>Punkt pracy placówki: zgodność od {match} (osiąga go {match_share} obcych osób); do sprawdzenia od {review} (osiąga go {review_share}).</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>Ten raport zawiera dane osób: proszę przechowywać go tak jak ich akta i zniszczyć razem z zapisem.</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>Czego brakowało zdjęciom</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>Dlaczego musiał spojrzeć człowiek</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>Dlaczego niczego nie porównano</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>{time} czasu UTC</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Zapis raportu</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Raport jest zapisany.</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>Raport jest zapisany. Zawiera dane osób: proszę przechowywać go tak jak ich akta.</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Proszę dodać selfie i dokument. Weryfikacja rozpocznie się sama.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Rezultat</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>Wynik {number} z 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>Spróbuj po&amp;nownie</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>z {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>Każdy pełny stopień to dziesięć razy mniej obcych osób z równie wysokim wynikiem</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Zgodność</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Do sprawdzenia</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>Wynik {score} z 6, do sprawdzenia od {review}, zgodność od {match}, przedział 95%: dolna granica {low}, górna {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>otwarta</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>Przedstawiony miesiąc: {shares}.</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>Poprzednie trzy miesiące: {shares}.</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>brak wyników</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>przedstawiony miesiąc</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>poprzednie trzy miesiące</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>od {low} do {high}: {share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>Odpowi&amp;edź</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>Sz&amp;ukaj</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>Opera&amp;tor</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Wszystkie</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Dowolny czas</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>Nu&amp;mer sprawy</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Pierwszy dzień</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Od … do …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ostatnie 30 dni</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ostatnie 7 dni</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ostatni dzień</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>Sta&amp;n</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Dzisiaj</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>&amp;Kiedy</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>d&amp;o</translation>
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
            <translation>Dokument</translation>
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
            <translation>Wróć do kiosku</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Opuść kiosk</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Obsługa</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Zdjęcie {number} z {count}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>Zdjęcia tej osoby</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>Sprawdzi to ktoś z obsługi</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gotowe</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>Dziękujemy, udało się</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>Zdjęcia nie były dość wyraźne, aby dać odpowiedź. To nie Państwa wina.</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>Nie udało się tego potwierdzić</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>Zrobione teraz zdjęcie i zdjęcie w dokumencie nie są dla programu dość podobne.</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>Zdjęcie i dokument przedstawiają tę samą osobę.</translation>
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
            <translation>Zacznij</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>Tutaj można potwierdzić, że jest się osobą z paszportu lub dowodu osobistego. Trwa to około minuty.</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>Aby zacząć, proszę wybrać język.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Witamy</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>Proszę podejść bliżej do kamery</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>Ujęć, na których może być ktoś inny, nie zachowano.</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>Dobrze: proszę się nie ruszać</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>Dobrze: proszę trzymać stronę nieruchomo</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>Dobrze: proszę trzymać stronę nieruchomo i nacisnąć przycisk lub Spację</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>Dobrze: proszę nacisnąć przycisk lub Spację</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>Proszę się nie ruszać, aż kamera ustawi ostrość</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>Proszę trzymać stronę bliżej kamery</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>Proszę trzymać stronę płasko, w równym świetle</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>Proszę trzymać stronę tak, aby wypełniała ramkę</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>Proszę trzymać stronę nieruchomo, tam gdzie kamera widzi ją ostro</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>Proszę trzymać stronę prosto przed kamerą</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>Proszę trzymać stronę pionowo</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>Jest za ciemno: proszę oświetlić twarz</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>Jest za ciemno: proszę oświetlić stronę</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>Na stronę powinno padać mniej światła</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>Na stronę powinno padać więcej światła</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>Proszę patrzeć prosto w kamerę</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>Proszę patrzeć prosto w kamerę i się nie ruszać</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>Nie widać jeszcze twarzy: proszę spojrzeć w kamerę</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>Nie widać jeszcze zdjęcia z dokumentu: proszę pokazać kamerze stronę ze zdjęciem</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>W kadrze jest kilka twarzy: proszę pokazać samą stronę, większą</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>W kadrze jest kilka osób: blisko kamery powinna być tylko jedna</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Proszę pokazać całą stronę</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>W kadrze jest ktoś jeszcze: prosimy po jednej osobie</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>Kamera się uruchamia…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>Twarz jest niewyraźna: proszę zmienić światło i się nie ruszać</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>Zdjęcie w dokumencie jest niewyraźne: proszę trzymać stronę nieruchomo, bez odblasków</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>Zdjęcie w dokumencie jest blade: światło powinno równo padać na stronę</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>Proszę lekko przechylić stronę: odbija się od niej światło</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>Proszę obrócić głowę lekko w lewo</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>Proszę obrócić głowę lekko w prawo</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>Zainstalowane modele pokazuje polecenie „facematch models list”. Proszę podać jeden z nich albo folder, który zawiera {card} modelu.</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force i --reason należą do siebie</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>Decyzja pozostaje w mocy. Jeśli była błędna, proszę powtórzyć weryfikację: powstanie osobny zapis.</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>Nie można otworzyć zapisu: został zmieniony albo nie jest tym, który powinien tam być</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>Najpierw należy dodać administratora, który może dodać pozostałe osoby.</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>Najpierw należy dodać administratora: facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>Proszę dodać osoby, które wyraziły zgodę, każdą ze zdjęciem dokumentu i co najmniej jednym selfie. Polecenie „facematch dataset inspect” pokazuje, na czyich zdjęciach nie widać twarzy.</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>Proszę zezwolić użytkownikowi kiosku na zapis w tym miejscu albo podać inny folder w FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>Inny przebieg przygotowuje twarze w tym folderze</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>Inny przebieg zapisuje do tego pliku wyników</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>Proszę zwrócić się do innego kierownika albo administratora.</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>Proszę poprosić właściciela pliku o uprawnienia albo o kopię we własnym folderze.</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>Proszę poprosić o to jedną z tych osób albo zwrócić się do administratora o zmianę uprawnień.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>Proszę zwrócić się do kogoś innego: druga opinia musi pochodzić od innej osoby.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>Proszę zwrócić się do kogoś innego: drugą opinię wydaje się bez znajomości wyniku.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>Proszę zapytać autora modelu. W karcie potrzebna jest informacja o dozwolonym użyciu.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>Proszę przywrócić go z wyeksportowanej kopii: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>Proszę przywrócić go z wyeksportowanej kopii: facematch records keys import. Bez klucza nikt nie otworzy tego rejestru; aby zacząć od nowa, proszę przenieść jego folder w inne miejsce.</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Proszę przywrócić klucz z wyeksportowanej kopii: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>Proszę przywrócić klucz tej placówki z wyeksportowanej kopii: facematch records keys import. Jeśli to właściwy klucz, proszę uruchomić polecenie „facematch records verify”.</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>Proszę wezwać kierownika.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>Proszę sprawdzić nazwę i to, kto ma prawo do odczytu.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>Proszę sprawdzić nazwę pliku i to, kto ma prawo do odczytu.</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>Proszę zweryfikować osobę ponownie.</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>Proszę wybrać odsetek fałszywych zgodności od {strictest:g} do {loosest:g}: zasady mogą być tylko surowsze niż program, ale nie surowsze, niż da się zmierzyć.</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>Proszę wybrać zdjęcie albo zrobić je kamerą.</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>Proszę wybrać zdjęcie, na przykład plik JPEG, PNG lub HEIC, albo skan PDF.</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>Proszę wybrać zdjęcie zapisane jako plik.</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>Proszę wybrać inną kamerę albo odłączyć tę i podłączyć ponownie. Nadal można otworzyć plik.</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>Proszę wybrać inną nazwę raportu.</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>Proszę wybrać inną nazwę albo zmienić osobę, która ją ma.</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>Proszę wybrać inne; kilka słów łatwiej zapamiętać niż znaki.</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>Proszę wybrać inny plik wyników albo zacząć ten znów od pierwszego wiersza (--restart w wierszu polecenia).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>Proszę wybrać inny plik wyników.</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>Proszę wybrać losowo pięć lub sześć słów: są długie i można je zapamiętać.</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>Proszę wybrać ją jako administrator: facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>Proszę wybrać takie, które nie ma nic wspólnego z nazwą.</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>Proszę wybrać najlepsze z nich, najwyżej {most}.</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Proszę ponownie wybrać model poleceniem „facematch models use NAME” albo wrócić do modelu dostarczonego z programem: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>Proszę zamknąć wszystkie inne programy, które używają rejestru, i spróbować ponownie.</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>Cudzysłów należy zamknąć, a jeśli jest częścią komórki, podwoić.</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>Proszę zamknąć inne programy, które używają kamery, sprawdzić jej osłonę i uprawnienia do jej używania, a potem spróbować ponownie. Nadal można otworzyć plik.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>Proszę zamknąć inne programy, aby zwolnić pamięć, albo pozwolić poleceniu na mniej procesów.</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>Proszę zamknąć inne programy, zwolnić miejsce na dysku i wydać to samo polecenie jeszcze raz: praca ruszy od tego miejsca.</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>Proszę podejść bliżej do kamery i zacząć od nowa.</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>Modele należy porównać na co najmniej {least_people} osobach, {least_genuine} parach tej samej osoby i {least_impostor} parach obcych osób, na których wszystkich zdjęciach widać twarz; im więcej, tym lepiej.</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>Proszę porównać je na parach osób, na których żaden z nich się nie uczył: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Następnie proszę podać plik comparison.json z tego folderu w --comparison.</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>Proszę porównać te dwa: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>Proszę skopiować jego folder do {place} i używać modelu według nazwy.</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>Proszę skopiować lub pobrać plik ponownie albo wybrać inne zdjęcie.</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>Proszę poprawić host i port we wpisie records.database w zasadach.</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>Proszę utworzyć bazę danych, którą podaje wpis records.database w zasadach, albo poprawić jej nazwę.</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>Proszę wyciąć część z twarzą albo zrobić nowe zdjęcie.</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>Proszę ponownie usunąć sprawę, gdy serwer znów będzie dostępny, aby nic z niej tam nie pozostało.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>Proszę samodzielnie usunąć folder: {folder}.</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>Proszę wyeksportować klucz na stanowisku, które go ma, i zaimportować go tutaj: facematch records keys. Albo poprawić wpis records.database w zasadach. Do tego czasu to, co zarejestrowano, czeka na tym komputerze.</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>Proszę wyeksportować klucz na stanowisku, na którym został zmieniony, i zaimportować go tutaj: facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>Proszę wypełnić tę komórkę albo usunąć wiersz.</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>Proszę zwolnić na nim miejsce i spróbować ponownie.</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>Proszę zwolnić miejsce na jego dysku. Do tego czasu to, co zarejestrowano, czeka na tym komputerze.</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>Proszę podać inną nazwę w --name albo najpierw usunąć tamten model, jeśli nie jest w użyciu.</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>Proszę podać inną nazwę w --name.</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>Proszę podać inny plik wideo w --camera-file albo pominąć tę opcję.</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>Proszę nadać każdej kolumnie w pierwszym wierszu osobną nazwę.</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>Proszę nadać każdemu wierszowi własny id.</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>Proszę nadać nazwę z liter, cyfr, kropek i łączników, inną niż nazwy modeli programu: {bundled}.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>Proszę podać jedno z: {known}.</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>Proszę podać kursor, którym skończyła się poprzednia strona.</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>Proszę podać ten, pod którym zarejestrowano weryfikacje.</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>Najpierw należy wrócić do sieci wbudowanej: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>Proszę trzymać stronę tak, aby wypełniała ramkę.</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>Jeśli zdjęcie powstało przy zbyt mocnym świetle, proszę je powtórzyć przy słabszym. Jeśli to skan, proszę sprawdzić, czy na szybie leżała strona ze zdjęciem.</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>Proszę ponownie zainstalować FaceMatch: program „facematch” powinien być obok programu z oknem.</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Proszę ponownie zainstalować program albo zbudować modele poleceniem: facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Proszę ponownie zainstalować program.</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>Proszę ponownie zainstalować program; pakiet nazywa się ai-edge-litert.</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>Model jest dostarczany bez potrzebnych wag. Proszę użyć silnika litert.</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>Zrobi to, gdy tylko to stanowisko się z nim połączy: patrz „facematch records status”.</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>Nie pasuje do tej wersji LiteRT. Proszę ponownie zainstalować program.</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>Plik zachowano jako {file} w folderze rejestru. Proszę jako administrator przywrócić ostatnią kopię zapasową: facematch records restore. Gdy uszkodzony plik nie będzie już potrzebny, proszę go usunąć: zawiera dane osobowe.</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>Zarejestrowano wydanie raportu, ale tego zapisu nie można ponownie odczytać</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>W ciągu kilku sekund zostanie uruchomiony od nowa; jeśli nie, proszę ponownie uruchomić urządzenie.</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>Jego rozmiar to {width} x {height} px. Proszę użyć oryginalnego zdjęcia w pełnym rozmiarze.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>Mógł powstać po to, aby wyrządzić szkodę. Proszę wybrać inne zdjęcie albo zrobić nowe.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>Być może plik przeniesiono, zmieniono mu nazwę lub usunięto albo odłączono dysk. Proszę wybrać zdjęcie ponownie.</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>Potrzebny jest co najmniej jeden wiersz pod wierszem z nazwami kolumn.</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>Weryfikację usunięto, na żądanie albo po upływie terminu; potwierdzenie w łańcuchu mówi kiedy i dlaczego.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Jego karta ma wersję {schema}; ten program czyta wersję {known}. Proszę ponownie zainstalować program albo zbudować modele poleceniem: facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>Jego karta ma wersję {schema}; ten program czyta wersję {known}. Proszę przywrócić folder modelu w pierwotnej postaci albo utworzyć model ponownie.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>Jego karta ma wersję {schema}; ten program czyta wersję {known}. Proszę wytrenować lub wyeksportować model ponownie tą wersją programu.</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>Mógł zawieść dysk albo sieć komputerowa. Proszę skopiować plik na ten komputer i wybrać kopię.</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>Odległość między oczami to {distance} px; potrzeba co najmniej {least} px. Proszę podejść bliżej do kamery albo zeskanować dokument w wyższej rozdzielczości.</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>Jej pierwszy wiersz musi zawierać nazwy kolumn: {required}.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>Jego podobieństwa nic jeszcze nie znaczą. Proszę go skalibrować poleceniem: facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>Jego podobieństwa nic jeszcze nie znaczą. Proszę go skalibrować: facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>Proszę pozostać przy używanym modelu albo wytrenować lepszy.</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>Uczenie, walidacja i testy wymagają różnych osób, co najmniej {least}. Proszę dodać osoby albo przygotować wszystkie do uczenia: --fractions 1,0,0.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>Proszę oświetlić twarz, nie ruszać się i zacząć od nowa.</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>Blisko kamery powinna stać tylko jedna osoba; proszę zacząć od nowa.</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>Wartość records.keep_crops_days powinna wynosić najwyżej tyle co records.keep_days, {days}.</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>Wartość review_fmr powinna wynosić co najmniej tyle co match_fmr, {match:g}: obie mogą być równe, jeśli nic nie ma trafiać do sprawdzenia.</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>Właścicielem bazy danych powinien być użytkownik z wpisu records.database w zasadach; można też nadać mu brakujące uprawnienia.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>Proszę pozwolić użytkownikowi kiosku usuwać pliki w folderze skanera.</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>Proszę zezwolić programowi na odczyt folderu rejestru i spróbować ponownie.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>Proszę uruchomić program na procesorze: --device cpu. Jeśli ten komputer ma kartę graficzną, proszę zainstalować jej sterownik z obsługą Vulkan (Linux) lub Direct3D 12 (Windows).</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>Proszę zezwolić programowi na zapis w folderze rejestru i spróbować ponownie.</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>Proszę zezwolić na odczyt pliku z kluczem użytkownikowi programu i nikomu innemu.</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>LiteRT nie jest zainstalowany</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>Przyczynę podaje jego własny dziennik. Do tego czasu to, co zarejestrowano, czeka na tym komputerze.</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>Proszę spojrzeć w kamerę i zacząć od nowa.</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>Proszę zwolnić miejsce na dysku z folderem danych.</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>Proszę zwolnić miejsce na dysku, zezwolić na zapis w folderze danych albo podać inny folder w FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>Proszę zwolnić miejsce na dysku i pozwolić programowi zapisywać w folderze jego rejestru. Niczego nie usunięto.</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>Proszę zwolnić miejsce na dysku, zamknąć plik wyników w innych programach albo wybrać folder z prawem zapisu. To, co gotowe, zostało zachowane: aby kontynuować, należy rozpocząć ponownie z tą samą listą i tym samym plikiem wyników.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>Proszę zwolnić miejsce na dysku albo wybrać inny folder, z prawem zapisu.</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>Proszę zwolnić miejsce na dysku albo sprawdzić, kto ma tam prawo zapisu. To, co gotowe, zostało zachowane: to samo polecenie podejmie pracę od tego miejsca.</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>Proszę zwolnić miejsce na dysku; to samo polecenie podejmie pracę od tego miejsca.</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>Proszę zwolnić miejsce i wydać to samo polecenie jeszcze raz: ostatni punkt kontrolny jest cały i praca ruszy od niego.</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>Najpierw należy nadać rolę administratora komuś innemu.</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>Proszę sporządzić raport jeszcze raz.</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>Proszę sporządzić raport po rozstrzygnięciu weryfikacji albo najpierw samodzielnie podjąć decyzję.</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>Proszę poprawić ten wiersz; pełny plik zasad pokazuje docs/administrators.md.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>Najczęściej przyczyną jest brak pamięci. Proszę zamknąć inne programy i rozpocząć ponownie z tym samym folderem: praca ruszy od miejsca, w którym stanęła.</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>Proszę przenieść go tam jako administrator: facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>Proszę podać folder z prawem zapisu.</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>Proszę podać folder z osobnym folderem dla każdej osoby, w grupach lub bez nich, albo plik CSV z kolumnami file i identity.</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>Proszę podać model, który opisuje twarze wektorami; modele pokazuje polecenie „facematch models list”.</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>Proszę podać nowy folder.</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>Proszę podać nowy lub pusty folder w --out.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>Proszę podać plik zasad: kilka wierszy TOML w UTF-8.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>Proszę podać plik zasad: kilka wierszy TOML.</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>Proszę podać inny folder w --out albo najpierw usunąć ten.</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>Proszę podać inny folder albo pusty.</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>Proszę nadać nazwę każdej kolumnie w pierwszym wierszu. Komórkę, która zawiera separator, należy ująć w cudzysłów.</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>Każde zdjęcie należy podać tylko raz.</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>Proszę podać go w kiosk.document_folder, z pełną ścieżką.</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>Proszę podać folder poza folderem zdjęć w --out.</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>Nieprawidłowa nazwa użytkownika lub hasło</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>Proszę podać w records.database w zasadach certyfikat urzędu certyfikacji, który podpisał certyfikat serwera, jako sslrootcert, a serwer nazwać tak jak jego certyfikat.</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>Proszę podać plik comparison.json, który zapisało polecenie „facematch models compare” z opcją --out.</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>Proszę podać folder utworzony poleceniem facematch dataset prepare; jeśli zostało przerwane, należy wydać je jeszcze raz.</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>Proszę nadać folderowi nazwę {model}.</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>Proszę podać właściwą listę, a nie folder.</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>Proszę podać serwer podstawowy we wpisie records.database w zasadach albo uczynić ten serwer podstawowym.</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>Nie znaleziono kamery</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>Nie znaleziono twarzy</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>Nie znaleziono twarzy: zdjęcie jest prawie białe</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>Nie można użyć żadnej karty graficznej</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>Model placówki nie może mieć takiej nazwy</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>Nie było widać strony ze zdjęciem</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>Nie zachowano żadnego zdjęcia: nie było widać twarzy</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>Nie zachowano żadnego zdjęcia: przed kamerą było kilka osób</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>Nie zachowano żadnego zdjęcia: twarz była niewyraźna</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>Nie zachowano żadnego zdjęcia: twarz była za daleko</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>Z tej weryfikacji nie można sporządzić raportu: nie jest taka, jak została zarejestrowana</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>Nie można nawiązać bezpiecznego połączenia z serwerem bazy danych placówki</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>Nikt nie może się jeszcze zalogować</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>Sieć nie może uczyć się na niczyich zdjęciach bez zgody</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>Na żadnym ze zdjęć nie ma twarzy, której można użyć</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>Z tej weryfikacji nic już nie jest przechowywane</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>Na jednym z dwóch jest ktoś inny albo nie da się rozpoznać osoby. Proszę powtórzyć zdjęcia z jedną tylko osobą przed kamerą.</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>Rejestrowana jest tylko decyzja wbrew odpowiedzi.</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>Może to zrobić tylko administrator</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>Może to zrobić tylko kierownik lub administrator</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>Może go używać tylko placówka, której osoby wyraziły zgodę. Jeśli to ta placówka, proszę umieścić jego folder w {place}, a jeśli karta podaje placówkę, wpisać tę samą w zasadach: site w sekcji [model].</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>Proszę otworzyć plik w innym programie i zapisać jako JPEG albo zrobić nowe zdjęcie.</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Proszę otworzyć plik w innym programie, zapisać stronę jako plik JPEG i wybrać ten plik.</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Proszę otworzyć plik za pomocą hasła w innym programie, zapisać stronę jako plik JPEG i wybrać ten plik.</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>Proszę otworzyć folder i wybrać jedno zdjęcie.</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>Otwarcie tego zdjęcia wymaga zbyt dużo pamięci</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>Być może inny komputer pracuje z kopią folderu danych tego komputera albo folder przywrócono ze starszej kopii: proszę powiadomić administratora. To, co zarejestrowano, czeka na tym komputerze.</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>Na zdjęciu {number} z {count} jest ktoś inny albo nie da się rozpoznać osoby. Proszę je pominąć albo powtórzyć zdjęcia z jedną tylko osobą przed kamerą.</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>Proszę podłączyć kamerę albo otworzyć plik ze zdjęciem.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>Proszę podłączyć ją ponownie albo wybrać inną. Nadal można otworzyć plik.</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>Proszę przygotować twarze jeszcze raz: facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>Proszę przywrócić folder modelu w pierwotnej postaci albo utworzyć model ponownie.</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>Proszę umieścić tam certyfikat urzędu certyfikacji, który podpisał certyfikat serwera, jako plik PEM.</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>Proszę przywrócić plik z kopii albo zacząć od nowa w innym folderze.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Proszę przywrócić folder modelu w pierwotnej postaci, wybrać inny model poleceniem „facematch models use NAME” albo wrócić do modelu dostarczonego z programem: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>Brakuje zapisów, które tu były: ich plik jest starszy, niż powinien</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>Nie można odczytać wiersza {row}: cudzysłów nie jest zamknięty albo stoi wewnątrz komórki</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>Wiersz {row} nie podaje, czy zdjęcie pochodzi z dokumentu</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>Wiersz {row} ma więcej komórek, niż jest kolumn</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>Wiersz {row} nie ma nic w kolumnie {columns}</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>Wiersz {row} nie podaje selfie</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>Wiersz {row} podaje zdjęcie, które podaje już wiersz {first}</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>Wiersz {row} podaje zbyt wiele selfie: {count}</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>Wiersz {row} pliku wyników nie jest tym, który ma w tym miejscu lista</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>Wiersze {first} i {row} mają ten sam id</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>Proszę uruchomić polecenie „facematch records verify”, które pokaże, co zmieniono.</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Proszę uruchomić program jako użytkownik, do którego należy rejestr. Jeśli magazyn kluczy został utracony, proszę przywrócić klucz z wyeksportowanej kopii: facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>Proszę zapisać listę jako CSV, w arkuszu kalkulacyjnym jako „CSV UTF-8”. Skoroszytu (.xlsx, .ods) nie można odczytać.</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>Proszę zapisać zdjęcie w mniejszym rozmiarze w innym programie albo zrobić nowe.</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>Proszę zapisać zdjęcie w mniejszym rozmiarze, jako zwykły JPEG, w innym programie.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>Proszę zapisać zdjęcie w innym programie jako JPEG albo w mniejszym rozmiarze.</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>Proszę zapisać zawarte w nim zdjęcie jako plik JPEG albo dokument jako PDF i wybrać ten plik.</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>Proszę w kilku słowach podać, co było widać.</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>Proszę ująć to najwyżej w tylu znakach: {most}.</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>Proszę podać w --consent, jak te osoby wyraziły zgodę, jednym zdaniem bez nazwisk.</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>Proszę ponownie zeskanować kod QR na raporcie i podać cały jego tekst.</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>Proszę zeskanować dokument ponownie albo wybrać jego zdjęcie.</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>Proszę zeskanować tylko stronę ze zdjęciem albo zostawić tam tylko jej obraz.</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>Proszę wyszukać ponownie i wybrać zapis z listy.</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>Patrz „facematch models use --help”.</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>Proszę sprawdzić, czy jest podłączony i ma wolne miejsce, i spróbować ponownie.</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>Proszę sprawdzić, czy działa i czy ten komputer się z nim łączy. Do tego czasu to, co zarejestrowano, czeka na tym komputerze.</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>Proszę sprawdzić, czy folder rejestru istnieje i czy program może w nim zapisywać, i spróbować ponownie.</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>Proszę sprawdzić, czy wpis records.database w zasadach podaje właściwy serwer i czy hasło jest poprawne.</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>Proszę sprawdzić, czy użytkownik we wpisie records.database w zasadach i hasło są poprawne. Hasło, którego nie ma w zasadach, jest odczytywane ze zmiennej środowiskowej FACEMATCH_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>Proszę sprawdzić prawo zapisu w folderze i wydać to samo polecenie jeszcze raz: praca ruszy od ostatniego punktu kontrolnego.</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>Kto jest na liście, pokazuje polecenie: facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>Proszę ustawić records.sign_in i records.crops na true: drugą osobą musi być ktoś inny, kto widzi twarze.</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>W grę wchodzi kilka twarzy</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Coś w programie poszło nie tak</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>Proszę rozpocząć ponownie z tym samym folderem: praca ruszy od miejsca, w którym stanęła. Jeśli znów się tak skończy, proszę uruchomić „facematch adapt” w terminalu, który pokaże, co się dzieje.</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>Proszę ponownie uruchomić program, gdy serwer jest dostępny: dokończy on zmianę.</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>Proszę ponownie uruchomić program: odkłada on uszkodzony plik na bok i zaczyna nowy. Potem proszę przywrócić kopię zapasową: facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>Proszę włączyć tam TLS (ssl = on w postgresql.conf). Jeśli droga do serwera jest bezpieczna sama w sobie, wpis records.database w zasadach z sslmode=disable obywa się bez TLS.</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>Proszę powtórzyć zdjęcie ze światłem padającym na twarz, a nie z tyłu.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>Proszę zrobić lub skopiować zdjęcie ponownie.</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>Proszę zrobić inne zdjęcia i powtórzyć weryfikację.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>Proszę powtórzyć zdjęcie ze słabszym światłem na twarzy albo bez lampy błyskowej.</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>Proszę powiadomić administratora, chyba że plik przywrócono celowo: 'facematch records verify' mówi, czego brakuje, a 'facematch records restore' przywraca to, co zawiera kopia zapasowa.</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>Proszę powiadomić administratora: 'facematch records verify' mówi, co zmieniono, a kopia zapasowa przywraca listę.</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>TensorFlow nie znajduje karty graficznej</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>TensorFlow nie jest zainstalowany</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>To nie jest kod raportu</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>Weryfikacja już to mówi</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>Plik PDF nie ma stron</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>Plik PDF jest chroniony hasłem</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>Strona pliku PDF jest o wiele bardziej złożona niż skan</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>Dostosowanie skończyło się bez odpowiedzi, którą można odczytać</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>System przerwał dostosowanie</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>Sieć wbudowana nie jest skalibrowana</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>Kamera nie daje obrazu</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>Kamera lub schowek nie dały zdjęcia</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>Kamera została odłączona</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>Nie można odczytać obrazu z kamery</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>Nie można użyć karty modelu {model}: {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>Karta modelu {model} nie podaje, na co pozwalają jego zdjęcia</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>Nie można odczytać certyfikatu, który wpis records.database w zasadach podaje jako sslrootcert</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>Nie można zapisać wyboru modelu: {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>Nie można odtworzyć filmu</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>Najczęstsza przyczyna: {reason}. Dokładniej sprawdza facematch dataset inspect.</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>Nie można odczytać porównania</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>Porównanie dotyczy innych modeli niż {model} i {in_use}, używany obecnie</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>Porównanie niczego nie dowodzi. Osoby: {people}, pary tej samej osoby: {genuine}, pary obcych osób: {impostor}</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>W porównaniu model {model} wypada gorzej niż używany, o {points:.1f} punktu</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>Nie można użyć folderu danych: {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>Zbiór danych nie zawiera zdjęć osób</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>Decyzja nie ma powodu</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Dysk jest pełny</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>Dysk jest pełny: pozostało {free} MB</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>Dysk z rejestrem nie działa tak, jak powinien</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>Dysk z rejestrem jest pełny</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>Brakuje końca pliku, jak po przerwanym kopiowaniu lub pobieraniu. Proszę skopiować lub pobrać plik ponownie albo zrobić nowe zdjęcie.</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>Usunięcie zarejestrowano, ale serwer bazy danych placówki jeszcze go nie wykonał</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>Nie można zapisać eksportu: {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>Nie można wczytać kaskady wykrywacza twarzy</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>Twarz jest za jasna i przez to niewyraźna</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>Twarz jest za mała</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>Na twarzy widać za mało szczegółów</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>Nie można usunąć twarzy wyciętych do uczenia: {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>Twarze przygotowała inna wersja programu</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>Nie można odczytać pliku</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>Plik ma {megabytes:,} MB, a otworzyć można najwyżej {limit:,} MB</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>Plik kryje o wiele więcej danych, niż potrzebuje zdjęcie</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Plik jest pusty</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>Tego pliku tu nie ma</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>Brakuje pliku przygotowanej twarzy albo nie można go odczytać</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>Plik rejestru jest uszkodzony</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>Plik rejestru jest uszkodzony i nie można go odłożyć na bok</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>Plik rejestru był uszkodzony i rozpoczęto nowy rejestr</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>Nie można odczytać pliku, który przechowuje ostatnie ogniwo rejestru</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>Nie można zapisać pliku, który przechowuje ostatnie ogniwo rejestru</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>Plik z kluczem rejestru jest uszkodzony</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>Nie można zapisać ustaleń: {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>Pierwsza osoba nie jest administratorem</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>Nie można utworzyć folderu: {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>Nie można odczytać folderu: {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>Folder na przygotowane twarze zawiera coś innego</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>Folder na przygotowane twarze leży wśród zdjęć</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>Folder zawiera twarze przygotowane inaczej: {way}</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>Folder nie zawiera przygotowanych twarzy albo nie są one kompletne</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>Folder zawiera kilka list tego, kto jest na którym zdjęciu</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>Folder modelu {model} nazywa się inaczej niż model</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>Karta graficzna daje błędne wyniki</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>Klucz nie otwiera tego zapisu: należy do innej placówki albo zapis został zmieniony</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>Nie można odczytać klucza rejestru: {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>Nie można zapisać klucza rejestru: {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>Klucz rejestru nie leży tam, gdzie przewidują to zasady</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>Klucz rejestru jest uszkodzony</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>Nie ma już klucza rejestru</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>Klucz rejestru jest chroniony frazą dostępu</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>Klucz rejestru zmieniono na tym stanowisku, a serwer bazy danych placówki nic o tym nie wie</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>Klucza {key} rejestru nie ma na tym komputerze</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>Klucze sekcji {section}: {known}.</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>Nie można kontynuować listy od tego miejsca</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>Nie można odczytać listy: {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>Lista nie ma kolumny {missing}</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>Lista ma dwie kolumny o tej samej nazwie</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>Lista jest pusta</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>Lista nie jest czytelnym plikiem tekstowym</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>Lista osób, które się logują, nie jest taka, jaka była</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>Nie można odczytać listy tego, co usunięto</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>Nie można zapisać listy tego, co usunięto</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>Model nie może się nazywać {name}</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>Plik modelu został zmieniony</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>Używany model jest uszkodzony, więc z żadnym nie można go porównać</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>Nie można używać wybranego modelu {model}: {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>Używany model {model} zmieniono po jego wybraniu</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>Model nie jest zainstalowany</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>Model {model} nie działa w TensorFlow</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>Model {model} nie porównuje twarzy</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>Model {model} nie jest skalibrowany</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>Model {model} nie jest kompletny</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>Model {model} uczył się na osobach z innej placówki</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>Model {model} powstał dla innej wersji programu</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>Modelu {model} nie porównano z używanym</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>Nie można użyć tej nazwy</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>Nie można wczytać sieci {file}</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>Brakuje frazy dostępu</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>To nie jest właściwa fraza dostępu</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>Fraza dostępu ma mniej niż {shortest} znaków</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>Długość hasła nie mieści się w zakresie od {shortest} do {longest} znaków</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>To hasło każdy wypróbowałby jako pierwsze</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>Zdjęcie ma {megapixels:,} MP, a otworzyć można najwyżej {limit:,} MP</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>Zdjęcie jest niepełne</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>Zdjęcie jest uszkodzone</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>Zdjęcie jest za ciemne, by dostrzec twarz</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>Zdjęcie jest za małe, by pokazać twarz</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>Bok zdjęcia ma {side:,} px, a otworzyć można najwyżej {limit:,} px</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>Zdjęcie wydaje się powiększone z dużo mniejszego albo jest bardzo nieostre. Proszę użyć oryginalnego zdjęcia albo zrobić je ponownie.</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>Liczba twarzy podobnej wielkości na zdjęciu: {count}. Proszę wybrać jedną z nich albo użyć zdjęcia tylko jednej osoby.</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>Zdjęcia, na których uczył się model {model}, są dozwolone tylko do badań</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>Zasady wymagają frazy dostępu, a żadnej jeszcze nie wybrano</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>Zasady wymagają drugiej opinii, ale nie tego, co jest do niej potrzebne</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>Nie można odczytać pliku zasad: {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>Plik zasad jest o wiele za długi</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>Plik zasad nie jest tekstem</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>Plik zasad nie jest poprawnym TOML: {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>W zasadach nie ma tekstu, na który odwiedzający mogliby wyrazić zgodę</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>Zasady nie znają wpisu {name}</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>Zasady przechowują zdjęcia dłużej niż zapisy, do których należą</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>Wpis kiosk.document w zasadach to folder, ale żadnego folderu nie podano</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>Wartość kiosk.document w zasadach jest nieznana</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>Wpis kiosk.languages w zasadach podaje język, którego program nie zna</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>Nie można użyć wartości {value} wpisu kiosk.{name} w zasadach</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>Wartość model.use w zasadach jest nieznana</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>Wpis records.database w zasadach wymaga nieznanego sslmode</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>Wpis records.database w zasadach nie jest adresem serwera PostgreSQL</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>Wartość records.key w zasadach jest nieznana</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>Nie można użyć wartości {days} wpisu records.{name} w zasadach</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>Wartość review_fmr w zasadach jest surowsza niż match_fmr</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>Wpis {name} w zasadach jest niewłaściwego rodzaju</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>Nie można użyć wartości {chosen:g} wpisu {name} w zasadach</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>Przygotowane twarze nie są kompletne: brakuje ich tabeli</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>Nie można zapisać przygotowanych twarzy: {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>Przygotowane twarze wymagają folderu, a --out podaje plik</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>Przygotowane twarze zmieniono po przygotowaniu</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>Program nie może otworzyć swoich sieci w drugim procesie</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>Program przestał odpowiadać</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>Nie można uruchomić programu, który dostosowuje sieć</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>Ten powód nie jest znany</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>Powód jest za długi</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>Przepis nie wychodzi od sieci wbudowanej</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>Nie można odczytać zapisu o tym, który model jest w użyciu</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>Rejestr jest zablokowany przez inny program</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Nie można otworzyć rejestru</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>Nie można zapisywać w rejestrze</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>Inny program właśnie zastąpił rejestr</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>Rejestr zapisała nowsza wersja programu</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>Nie można zapisać raportu: {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>Nie można tam zapisać wyników: to nie jest plik</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>Nie można zapisać wyników: {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>Plik wyników rozpoczęto na innym urządzeniu</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>Plik wyników rozpoczęto z inną kalibracją modelu</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>Plik wyników rozpoczęto z innym silnikiem</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>Plik wyników rozpoczęto z inną listą albo listę od tego czasu zmieniono</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>Plik wyników rozpoczęto z innym modelem</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>Plik wyników rozpoczęto z innymi zasadami</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>Plik wyników rozpoczęto w innej wersji programu</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>Plik wyników rozpoczęto z twarzami wyciętymi dla modelu w inny sposób</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>Plik wyników rozpoczęto ze zdjęciami w innym folderze</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>Przebieg, który rozpoczął plik wyników, różni się od tego tym, czy weryfikacje są rejestrowane</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>Punkt kontrolny przebiegu jest uszkodzony albo pochodzi z innej wersji programu</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>Nie można zapisywać w folderze przebiegu: {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>Nie można usunąć zeskanowanego zdjęcia: {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>Sekcje: {known}.</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>Selfie nie przedstawiają tej samej osoby</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>Serwer ma inne zapisy z tego stanowiska niż samo stanowisko</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>Serwer bazy danych placówki nie mógł wykonać tego, o co go poproszono</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>Serwer bazy danych placówki nie odpowiada</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>Serwer bazy danych placówki nie odpowiada i może zawierać więcej z tej sprawy</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>Serwer bazy danych placówki odmawia dostępu temu stanowisku</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>Serwer bazy danych placówki nie dowodzi, że zna hasło tego stanowiska</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>Serwer bazy danych placówki nie ma już miejsca</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>Na serwerze bazy danych placówki nie ma takiej bazy danych</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>Serwer bazy danych placówki nie jest zaufany: jego certyfikat jest nieznany, wygasł albo podaje inny host</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>Serwera bazy danych placówki używa nowsza wersja programu</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>Serwer bazy danych placówki pozwala obecnie tylko na odczyt</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>Magazyn kluczy systemu nie zawiera klucza tego rejestru</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>Magazyn kluczy systemu nie otwiera się</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>Obu twarzy z tej weryfikacji już się nie przechowuje, więc nikt nie może wydać drugiej opinii</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>Zamiast zdjęcia witryna wysłała stronę. Proszę otworzyć stronę w przeglądarce, zapisać samo zdjęcie i wybrać ten plik.</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>Istnieje już plik o nazwie pliku wyników, ale nie utworzył go żaden przebieg</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>Istnieje już plik o nazwie pliku wyników, ale nie ma przebiegu do kontynuowania</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>Model o tej nazwie już istnieje</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>W folderze jest już coś innego</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>Jest kilka nowych zdjęć</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>Za mało osób do podziału: {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>Osoby z dokumentem i selfie: {count}; do dostosowania potrzeba: {least}</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>Plik o tej nazwie już istnieje</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>Brak numeru sprawy</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>Nie ma modelu o tej nazwie</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>Nie ma takiej weryfikacji</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>Nie ma takiej weryfikacji albo nic już z niej nie jest przechowywane</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>Nie ma nikogo o tej nazwie</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>Ktoś o tej nazwie już istnieje</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>Ta weryfikacja niczego nie porównała, więc nie ma o czym decydować</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>Ta weryfikacja jest już rozstrzygnięta</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>Ta weryfikacja czeka jeszcze na opinię wydawaną bez znajomości jej odpowiedzi</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>To stanowisko nie ma klucza rejestru, którego używają inne stanowiska placówki</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>Użytkownik tego stanowiska nie ma prawa pracować z rejestrem na serwerze bazy danych placówki</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>To jest urządzenie lub potok, a nie plik</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>To jest folder, a nie zdjęcie</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>To jest plik tekstowy, a nie zdjęcie</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>To jest film, a nie zdjęcie</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>To jest strona internetowa, a nie zdjęcie</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>To jest dokument biurowy lub archiwum, a nie zdjęcie</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>To nie jest zdjęcie znanego tu rodzaju</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>Tego rodzaju pliku {format} nie można tu otworzyć</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>Ten system nie ma magazynu kluczy, który przechowywałby klucz rejestru</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>Nie zostałby wtedy nikt, kto może zmieniać osoby, klucze i zapisy</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>Za dużo błędnych haseł</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>Proszę wytrenować model na zdjęciach, których warunki pozwalają na użycie w placówce. Jeśli to placówka badawcza, zasady powinny to podawać: use = "research" w sekcji [model].</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>Trenowanie go wymaga. Proszę zainstalować program ze źródeł, ze wszystkimi wymaganiami.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Proszę spróbować ponownie.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>Proszę spróbować ponownie. Jeśli to się powtórzy, proszę powiadomić administratora.</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>Dwie osoby są różnego zdania o tej weryfikacji, więc decyduje kierownik</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Proszę wpisać frazę dostępu albo ustawić FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>Proszę wpisać oba ponownie. Wielkość liter ma znaczenie.</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>Proszę wpisać ją ponownie. Wielkość liter ma znaczenie.</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Proszę wpisać tę frazę albo ustawić FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>Proszę go odblokować i spróbować ponownie. Jest w nim klucz rejestru.</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>Proszę go odblokować albo ustawić records.key w zasadach na file lub passphrase.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>Proszę zaktualizować jej sterownik albo uruchomić program na procesorze: --device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>Proszę zaktualizować program na tym stanowisku. Do tego czasu to, co zarejestrowano, czeka na tym komputerze.</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>Proszę użyć --device cpu albo silnika litert. TensorFlow wymaga karty NVIDIA z CUDA i nie działa w systemie Windows.</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>Proszę użyć zdjęcia, na którym twarz patrzy w kamerę, jest dobrze oświetlona i niezakryta.</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>Proszę użyć tamtej wersji albo przywrócić kopię zapasową utworzoną w tej wersji: facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>Proszę użyć silnika litert, który daje te same wyniki, albo zainstalować TensorFlow.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>Proszę chwilę poczekać i spróbować ponownie. Jeśli rejestr pozostanie zablokowany, proszę zamknąć inny program, który go używa.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>Proszę poczekać, aż się skończy, albo wybrać inny plik wyników.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>Proszę poczekać, aż się skończy, albo wybrać inny folder.</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>Proszę odczekać {seconds} s i spróbować ponownie.</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>Pod adresem serwera bazy danych placówki odpowiada coś, co nie jest PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>Brakuje notatek o tym przebiegu, zapisanych obok jego pliku wyników</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>Proszę wpisać 1 lub 0, yes lub no, w kolumnie document albo zostawić komórkę pustą.</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>Proszę wpisać nazwę o długości najwyżej {most} znaków.</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>Proszę wpisać tam liczbę.</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>Proszę wpisać tam tekst dla każdego języka, na przykład {{ en = "..." }}.</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>Proszę wpisać tam tekst w cudzysłowie.</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>Proszę wpisać całkowitą liczbę dni od 1 do {most}.</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>Proszę wpisać całkowitą liczbę sekund od {least} do {most}.</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>Proszę wpisać tam liczbę całkowitą.</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>Proszę wpisać go do consent.text, dla każdego języka.</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>Proszę wpisać jedno z: {known}.</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>Proszę wpisać tylko te: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>Proszę wpisać postgresql://USER@HOST/DATABASE, a po znaku zapytania tylko te opcje: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>Proszę wpisać postgresql://USER@HOST/DATABASE albo pominąć ten wpis i używać pliku na tym komputerze.</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>Proszę wpisać tam teksty w nawiasach, na przykład ["en", "de"].</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>Proszę wpisać tam true albo false.</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>Jedną z dwóch rozbieżnych opinii wydali Państwo</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>Pierwszą opinię o tej weryfikacji wydali Państwo</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>Brak uprawnień do odczytu tego pliku</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>To Państwo przeprowadzili tę weryfikację i widzieli jej wynik</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Brakuje pliku {file} albo nie można go odczytać. Proszę ponownie zainstalować program albo zbudować modele poleceniem: facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>Brakuje pliku {file} albo nie można go odczytać. Proszę przywrócić folder modelu w pierwotnej postaci albo utworzyć model ponownie.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} modelu {model} nie jest plikiem, dla którego napisano kartę. Proszę ponownie zainstalować program albo zbudować modele poleceniem: facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} modelu {model} nie jest plikiem, dla którego napisano kartę. Proszę przywrócić folder modelu w pierwotnej postaci albo utworzyć model ponownie.</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>Plików {format} nie można tu otworzyć</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>Od twarzy odbija się światło</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>Od zdjęcia w dokumencie odbija się światło</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>Proszę zamknąć usta.</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>Proszę podejść bliżej do kamery albo użyć zdjęcia w oryginalnym rozmiarze.</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>Proszę podejść bliżej do kamery.</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>Przed zrobieniem zdjęcia proszę się nie ruszać, przetrzeć obiektyw i dać kamerze ustawić ostrość.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>Proszę trzymać głowę prosto: przechyla się w lewo.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>Proszę trzymać głowę prosto: przechyla się w prawo.</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>Jeśli jest inny dokument z lepszym zdjęciem, proszę użyć tamtego.</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>Wydaje się powiększone z mniejszego albo nieostre. Proszę użyć oryginalnego zdjęcia albo zrobić je ponownie.</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>Proszę położyć dokument prosto na szybie.</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>Światło powinno padać na twarz z przodu; proszę też przetrzeć obiektyw.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>Proszę patrzeć prosto w kamerę: obrócić głowę w lewo.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>Proszę patrzeć prosto w kamerę: obrócić głowę w prawo.</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>Proszę lekko opuścić brodę albo trzymać kamerę wyżej.</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>Proszę przesunąć się trochę w lewo.</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>Proszę przesunąć się trochę w prawo.</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>Proszę się trochę odsunąć.</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>Proszę ustawić się tak, aby cała twarz była na zdjęciu.</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>Proszę przesunąć lampę na bok, nie używać lampy błyskowej albo zdjąć okulary.</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>Proszę otworzyć oczy i patrzeć w kamerę.</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>Proszę sfotografować stronę prosto z góry. Jeśli jest inny dokument z lepszym zdjęciem, proszę użyć tamtego.</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>Proszę docisnąć stronę i oświetlić ją równo z obu stron albo zeskanować.</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>Proszę lekko unieść brodę albo trzymać kamerę niżej.</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>Proszę zeskanować dokument ponownie, z większym kontrastem i w kolorze. Jeśli jest inny dokument z lepszym zdjęciem, proszę użyć tamtego.</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>Proszę zeskanować dokument ponownie i zapisać w wysokiej jakości albo jako PNG.</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>Proszę zeskanować dokument ponownie, jaśniej, albo sfotografować przy mocniejszym świetle.</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>Proszę zeskanować dokument ponownie, ciemniej, albo sfotografować bez lampy błyskowej.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>Proszę zeskanować dokument w 300 dpi lub więcej albo sfotografować z bliska.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>Proszę zeskanować dokument w 300 dpi, płasko dociśnięty do szyby, albo sfotografować ponownie.</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>Proszę zeskanować stronę płasko, tak aby nic na niej nie leżało. Jeśli jest inny dokument z lepszym zdjęciem, proszę użyć tamtego.</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>Proszę zeskanować całą stronę i nie obcinać zdjęcia.</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>Proszę usiąść niżej albo skierować kamerę w górę.</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>Proszę usiąść prosto albo skierować kamerę w dół.</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>Proszę wyjść z jasnego światła albo zrobić zdjęcie bez lampy błyskowej.</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>Proszę odsłonić twarz, bez dłoni, włosów, maseczki i okularów, i patrzeć w kamerę.</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>Proszę zdjąć ciemne okulary, odsunąć włosy i nakrycie głowy i oświetlić oczy.</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>Oczy są zamknięte lub prawie zamknięte</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>Oczy są zakryte lub w głębokim cieniu</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>Oczy na zdjęciu w dokumencie są zamknięte lub prawie zamknięte</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>Oczy na zdjęciu w dokumencie są zakryte lub w głębokim cieniu</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>Twarz jest ucięta na brzegu zdjęcia</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>Twarz jest daleko</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>Twarz jest na zdjęciu za wysoko</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>Twarz jest na zdjęciu za nisko</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>Twarz nie jest pośrodku</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>Twarz jest blada i bez kontrastu</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>Twarz jest częściowo zasłonięta</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>Twarz jest mała</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Twarz jest mała: odległość między oczami to {inter_eye_distance:.0f} px</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>Twarz jest za jasna</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>Twarz jest za blisko</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>Twarz jest za ciemna</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>Głowa na zdjęciu w dokumencie jest odchylona do tyłu</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>Głowa na zdjęciu w dokumencie jest pochylona</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>Głowa na zdjęciu w dokumencie jest obrócona w bok</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>Głowa jest odchylona do tyłu</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>Głowa jest pochylona</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>Głowa jest obrócona w bok</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>Głowa przechyla się na bok</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>Światło pada na jedną stronę twarzy</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>Światło na zdjęciu w dokumencie jest nierówne</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>Usta na zdjęciu w dokumencie są otwarte</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>Usta są otwarte</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>Zdjęcie jest zbyt mocno skompresowane</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>Zdjęcie jest nieostre</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>Zdjęcie wydaje się powiększone z mniejszego albo nieostre. Proszę zeskanować dokument ponownie w 300 dpi.</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>Na zdjęciu widać mało szczegółów</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>Zdjęcie w dokumencie jest ledwo widoczne</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>Zdjęcie w dokumencie jest nieostre</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>Zdjęcie w dokumencie jest ucięte na brzegu</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>Zdjęcie w dokumencie jest blade</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Zdjęcie w dokumencie jest małe: odległość między oczami to {inter_eye_distance:.0f} px</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>Zdjęcie w dokumencie jest przekrzywione</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>Zdjęcie w dokumencie jest za jasne</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>Zdjęcie w dokumencie jest za ciemne</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>Na zdjęciu w dokumencie widać mało szczegółów</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>Proszę przechylić stronę, aby światło się nie odbijało, albo ją zeskanować.</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>Proszę obrócić się trochę w lewo, do światła.</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>Proszę obrócić się trochę w prawo, do światła.</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>Proszę obrócić się do światła albo włączyć lampę przed sobą.</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>Proszę użyć oryginalnego pliku, a nie kopii z czatu lub strony internetowej.</translation>
        </message>
    </context>
</TS>
