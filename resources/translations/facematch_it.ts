<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>tra 1 su {fewest} e 1 su {most}</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>tra 1 su {fewest} e meno di 1 su {most}</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>Circa 1 estraneo su {count} otterrebbe un punteggio così alto (intervallo al 95%: {interval}).</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>Circa 1 estraneo su {count} otterrebbe un punteggio così alto.</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>Meno di 1 estraneo su {count} otterrebbe un punteggio così alto.</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Corrisponde</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>La maggior parte degli estranei otterrebbe un punteggio così alto.</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Non corrisponde</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Da controllare</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>Selfie e documento sono la stessa fotografia, quindi il punteggio non dice nulla. Scatti un selfie.</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>Il punteggio è troppo basso per una corrispondenza e troppo alto per escluderla. Confronti i visi di persona.</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>La qualità non basta per fidarsi del punteggio.</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>meno di {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>meno di 1 su {most}</translation>
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
            <translation>Documento: {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Corrisponde</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Non corrisponde</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Inutilizzabile</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>Errore del programma</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Da controllare</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>Selfie e documento sono la stessa fotografia.</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>Selfie: {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>La qualità dell'immagine del documento non basta per fidarsi del punteggio.</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>La qualità del selfie non basta per fidarsi del punteggio.</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>Troppo basso per una corrispondenza e troppo alto per escluderla.</translation>
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
            <translation>Ri&amp;comincia dalla prima riga e scarta i risultati già presenti</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>E&amp;lenco</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>Un file CSV con le colonne id, selfie, document</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>Un nuovo file CSV, o uno da continuare</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Scegli l'elenco</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>Scegli il file dei risultati</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Scegli…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Elenchi</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>&amp;Risultati</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>Co&amp;ntinua</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausa</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>Elenco in corso di elaborazione</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Tutte le righe</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Torna alla &amp;verifica</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>Scelga un elenco e dove salvare i risultati, poi prema Avvia.</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>Si continua. Righe già pronte: {kept} di {total}.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>Fine. Righe: {done} di {total}.</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>Completamento delle righe in corso…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>Apri la cartella dei r&amp;isultati</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>In pausa. Righe pronte: {done} di {total}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Lettura dell'elenco…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>In&amp;terrompi</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Più persone</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>&amp;Avvia</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>Interrompere e chiudere la finestra? Quanto già fatto resta; per continuare, avvii di nuovo con gli stessi file.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>Interrotto. Righe pronte: {done} di {total}.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>Interrotto. Righe pronte: {done} di {total}. Per continuare, avvii di nuovo con gli stessi file.</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Righe mostrate</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>righe al minuto: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>Righe: {done} di {total}</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>tempo rimanente: {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punteggio</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>Risultati</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>Una persona La aiuterà</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personale</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>Fotocamera</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>Ferma la fotocamera</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>Scatta più foto</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>Scatta più foto in pochi secondi, con un po' di movimento: più sicuro di una sola (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Scatta la foto</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>Scatta la foto (Spazio)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>Scatta la foto automaticamente quando tutto va bene</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>Scatta la foto tra 3 secondi</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>Mostri alla fotocamera la pagina con la Sua foto, dentro il riquadro.</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>Guardi nella fotocamera. La foto viene scattata automaticamente.</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>Ora una Sua foto</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>Mostri il Suo documento</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Scatta la foto</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>Avvio della fotocamera…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>Pratica</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Riferimento pratica</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>La persona ha letto il testo e lo accetta (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>Con questo riferimento la verifica viene registrata e si può ritrovare (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>facoltativa</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obbligatoria</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Un momento, per favore</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>La Sua foto viene esaminata.</translation>
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
            <translation>&amp;Non ora</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Lingua del testo</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Legga questo testo, per favore</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>La persona &amp;accetta</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>I criteri dell'organizzazione non contengono alcun testo.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versione {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>Accetta?</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Accetto</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>Non accetto</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>verifiche</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>È ancora lì? Secondi prima che tutto sia cancellato: {count}.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Sono ancora qui</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>viso trovato</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>ancora nessun viso</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnulla</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>Persone &amp;diverse</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>&amp;Registra la decisione</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>La &amp;stessa persona</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>Confronti solo i visi: ciò che ha detto il programma compare dopo la Sua decisione.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisione</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>Persone diverse, anche se l'esito è «Corrisponde»?</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>Le due immagini mostrano la stessa persona?</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>Ad esempio: stessa cicatrice sopra l'occhio, controllata da due persone</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>L'esito resta nella registrazione così com'è; accanto figurano la Sua decisione e il motivo.</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>La stessa persona, anche se l'esito è «Non corrisponde»?</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>Questo è il secondo parere. Ciò che hanno detto il programma e la prima persona compare dopo la Sua decisione.</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>Due persone hanno pareri diversi. Vale la Sua parola.</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>La Sua decisione viene registrata con il motivo e a Suo nome, e non si può ritirare.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>Aggiunga un documento. La verifica parte da sola.</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Aggiunga un selfie e un documento. La verifica parte da sola.</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>Aggiunga un selfie. La verifica parte da sola.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>Scelga il viso giusto nel documento.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>Scelga il viso giusto nel selfie.</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>Faccia clic sul viso giusto o prema il suo numero</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Confronto in corso…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>Inserisca la pratica e indichi con la spunta che la persona accetta. Poi la verifica parte da sola.</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>Inserisca la pratica. Poi la verifica parte da sola.</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>Viso trovato</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>Viso trovato; faccia clic su un altro per cambiare</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>Ricerca del viso…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Immagine {number} di {count}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lettura…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>Effettui l'accesso. Poi la verifica parte da sola.</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>I selfie mostrano persone diverse, quindi non è stato confrontato nulla.</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>Indichi con la spunta che la persona accetta. Poi la verifica parte da sola.</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>Perché sia valida, i criteri richiedono il parere di una seconda persona.</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}. È registrata.</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>Esiti per postazione</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Verifiche</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Postazione</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>% da controllare</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>Ri&amp;ferimento pratica</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>V&amp;erifica</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>&amp;Decidi…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Dettagli</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Documento</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Storico…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>&amp;Nuova verifica</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>&amp;Riepilogo del mese…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>&amp;Selfie</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>&amp;Scatta la foto</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Visuali&amp;zza</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>In &amp;attesa di decisione…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>A&amp;mministrazione</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tutti i file</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>&amp;Consenso…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>Svuota entrambi i lati per la prossima persona</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>&amp;Rete facciale e adattamento…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>Preparazione del motore…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>Nessun motore</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>Apri la foto del passaporto</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>Apri il selfie</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>Re&amp;gistro</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>Più pe&amp;rsone…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>&amp;Disconnetti</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>Scatta &amp;più foto</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>Scatta tra &amp;3 secondi</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>La rete neurale è in esecuzione su: {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>Il programma userà questa lingua dal prossimo avvio</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>Non ci sono immagini negli Appunti</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>Che cosa dice di questa verifica e perché; anche contro il suo esito</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>Quale rete neurale confronta i visi e come può imparare dalle Sue immagini</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervallo al 95%</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Allineamento</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Valutazione</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>Garantito dai dati fino a</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decisione</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>Codifica</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motore</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Viso</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visi</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Tasso di false corrispondenze (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Ricerca</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Trovato da</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>cascata di Haar, confermato</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Caricamento</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Corrisponde a partire da</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lettura</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Da controllare a partire da</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punteggio</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfie combinati</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Somiglianza</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>Ruotata di</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdetto</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>fotocamera</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>Appunti</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>solo il secondo rilevatore; inquadrato come farebbe Haar</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>da {low} a {high}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} su 6</translation>
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
            <translation>Trascini qui la foto del passaporto</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>Trascini qui il selfie</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG, PNG, HEIC, PDF e altri, oppure incolli un'immagine</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Apri un'immagine…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usa la fotocamera</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Apri</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Ripr&amp;ova</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>Ogni verifica viene registrata prima che ne compaia l'esito. La frase d'accesso apre il registro.</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>Apertura del registro…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>&amp;Frase d'accesso</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>A&amp;ccedi</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Accesso</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>Il registro è bloccato</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Impossibile aprire il registro</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>Il Suo nome figura in ogni verifica che esegue.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>Guadagno</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>Persone riconosciute prima e dopo</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>Riconosciute dopo</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>Riconosciute prima</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>Estranei ammessi</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>Che cosa significa</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>Appoggi la pagina con la Sua foto sullo scanner, o colleghi l'unità che contiene l'immagine.</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>Scansioni il Suo documento</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>In attesa dell'immagine…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>Arrivederci</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>Di Lei non è stato acquisito nulla. Sarà una persona a controllare il Suo documento.</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>Va bene così</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>Le Sue foto sono state cancellate da questo apparecchio.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Pratica</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Operatore</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punteggio</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>Verifiche passate</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>&amp;Usa di nuovo quella del programma</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>Dal prossimo avvio in poi. Finché non viene chiusa, questa finestra confronta con {name}.</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>In uso dall'inizio.</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>In uso da {day}.</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>Non è possibile stabilire quale rete neurale sia in uso</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>Ha imparato da: {pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Ricerca…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>La rete neurale in uso</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name}, quella del programma</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>Fotocamere: {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>Si rivolga al personale, per favore.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nessuna</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>Chiama una persona</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Passo {number} di {count}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>Ferma e cancella tutto</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Lingua</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>La lingua del &amp;sistema</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>Zone nere</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>Lato più chiaro</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Luminosità</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrasto</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>Distanza tra gli occhi</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>Uniformità della luce</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>Occhi in ombra</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>Occhi aperti</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Viso tagliato</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>Viso visibile</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>Dettaglio fine</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Riflessi</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>Inclinazione verticale (pitch)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>Inclinazione laterale (roll)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>Rotazione della testa (yaw)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Bocca aperta</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>Fuori centro, in orizzontale</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>Fuori centro, in verticale</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>Nitidezza</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>Dimensione della testa</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>Tracce di compressione</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>Zone bianche</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value}%</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} pixel</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} stop</translation>
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
            <translation>1 estraneo su {count}</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Meglio</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>Ricerca dei visi nelle immagini</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>Da {people} persone e {pictures} immagini. Ogni persona è stata provata con una rete che non l'aveva vista; tra parentesi figura l'intervallo al 95% del guadagno.</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>È andata meglio con persone che non aveva visto, più di quanto spiegherebbe il caso.</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>Non è andata peggio con persone che non aveva visto, ma con così poche persone il guadagno può essere casuale.</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>Apprendimento da tutte</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>Apprendimento da una parte delle persone</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>Imparare da queste immagini non l'ha resa migliore con persone che non aveva visto. Non è stato scritto alcun modello e nulla è cambiato. Più persone, ciascuna con un'immagine del documento e un selfie, possono dare di più.</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>Non più del caso</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>Annotazione di ciò che ne ricava la rete del programma</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>Passo {number} di {of}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>Prova sulle altre</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>La rete adattata si può usare, ma il suo guadagno non è certo</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>La rete adattata riconosce più persone tra le Sue</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>La rete del programma resta la scelta migliore</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>Troppo poche persone per dirlo</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Peggio</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>Scrittura di rapporto e modello</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} punti</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} punti (da {low} a {high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}, ciclo {number} di {of}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>Adatta alle Sue immagini</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Torna alla &amp;verifica</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Fine.</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>Rete facciale</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>Impara dalle immagini delle Sue persone e si mette alla prova con persone che non ha visto. Nulla lascia questo computer e nulla cambia finché non lo decide Lei. Può richiedere ore; intanto si può continuare a verificare.</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>Pronto per iniziare.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>In&amp;terrompi</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>&amp;Avvia</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>Manca ancora: {what}.</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>Interrompere e chiudere la finestra? Quanto imparato finora resta; per continuare, avvii di nuovo con le stesse cartelle.</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>Interrotto. Per continuare, avvii di nuovo con le stesse cartelle.</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>Interruzione: salvataggio di quanto imparato…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>L'adattamento si è interrotto: veda Amministrazione.</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>L'adattamento è terminato: veda Amministrazione.</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>Adattamento della rete neurale in corso</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>&amp;Nome del modello</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>&amp;Immagini</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>Salva &amp;rapporto e modello in</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>Una cartella per persona, con un'immagine del documento e dei selfie</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>Tutte le &amp;persone in queste immagini hanno accettato che una rete per questa organizzazione impari da loro</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>Scegli la cartella di rapporto e modello</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>Scegli la cartella delle immagini</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Scegli…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>Come le persone hanno dato il &amp;consenso</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>In una frase che non nomini nessuno. Viene scritta nella scheda del modello.</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>Ad esempio: moduli di consenso firmati nel marzo 2026, custoditi dall'ufficio del personale</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>un nome per il modello</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>come le persone hanno dato il consenso</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>le immagini</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>la spunta che tutte hanno accettato</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>dove salvare rapporto e modello</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>Per il personale: {title}. {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personale</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>Questo terminale è fuori servizio</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>Dal prossimo avvio del programma, {name} confronta i visi.</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>È stata confrontata con la rete del programma: torni prima a usare quella, poi questa.</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>Apri la carte&amp;lla del rapporto</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>Il modello si trova nella cartella, ma non tra quelli installati.</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>Usa &amp;questa rete</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Torna alla &amp;verifica</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Verifiche</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Conteggio…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>Decisioni contrarie all'esito: {overrides}.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Postazioni</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>Mese e &amp;anno</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mese e anno</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>In questo mese non è stata eseguita alcuna verifica.</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>Per le verifiche da controllare, le persone hanno deciso: la stessa persona {same}, persone diverse {other}.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Riepilogo</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>&amp;Rapporto…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>Salva questo mese come rapporto (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Punteggi</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>I punteggi sono distribuiti in modo un po' diverso rispetto ai tre mesi precedenti.</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>I punteggi sono distribuiti come nei tre mesi precedenti.</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>I punteggi sono distribuiti in modo nettamente diverso rispetto ai tre mesi precedenti. Guardi la fotocamera, la luce, lo scanner e chi viene verificato: probabilmente uno di questi è cambiato.</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>Punteggi troppo pochi per dire se differiscono da quelli dei tre mesi precedenti.</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>In attesa di decisione: {waiting}.</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>Che cosa non andava nelle immagini</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>Tutti i dettagli</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Torna alla &amp;verifica</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>Verifiche scritte: {count}. Il file contiene nomi di persone: lo custodisca come i loro fascicoli.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>Es&amp;porta…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>Esporta le verifiche trovate</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Storico</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>Nessuna verifica è in questo stato.</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>Nessuna verifica di questa pratica corrisponde alle altre scelte qui sopra.</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>Nessuna verifica di questa pratica è registrata.

Inserisca il riferimento intero: i riferimenti sono conservati cifrati, quindi cercandone solo una parte non si trova nulla.</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>Nessuna verifica di questo operatore è registrata.

Inserisca il nome intero, così come figura nel registro.</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>Nessuna corrispondenza. Ampli la ricerca, o mostri tutto.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>Non è ancora registrato nulla.

Ogni verifica eseguita in questa postazione comparirà qui.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Ricerca…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>Mostra t&amp;utto</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabella</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>verifiche.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>le più recenti: {count}; scorra per vederne altre</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>trovate: {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>Svuota</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>Adatta al riquadro</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>Dimentica queste cartelle</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ancora nessuna</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Apri un'immagine…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Incolla un'immagine</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>Cartelle recenti</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Scatta di nuovo</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Ruota a sinistra</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Ruota a destra</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usa la fotocamera</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ingrandisci</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Riduci</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side}: l'immagine</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>Indietro</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Cancella</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>Attenda, per favore. Secondi: {count}.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN del personale</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>Non era il PIN.</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>Cifre: {count}</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Un momento, per favore</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>Il terminale si sta preparando.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>Sfocato</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>Troppo compresso</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>Occhi chiusi</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>Occhi coperti</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Viso tagliato</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>Viso nascosto</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>Viso estremamente piccolo</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>Viso troppo piccolo</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>File illeggibile</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>File troppo grande</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Riflessi</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>Testa china o alzata</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>Testa piegata di lato</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>Testa girata</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>Poco dettaglio</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Bocca aperta</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Nessun viso trovato</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>Pallido</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>Immagine inutilizzabile</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>Selfie di persone diverse</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>Più visi</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Troppo chiaro</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Troppo scuro</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>Luce non uniforme</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>Preparazione…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>tempo rimanente: circa {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>tempo rimanente in questo passo: circa {duration}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} di {all}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>Dec&amp;idi…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>Che cosa dice di questa verifica e perché (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>Altre osservazioni nei dettagli (F9): {count}.</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervallo al 95%</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>Decide un'altra persona</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Pratica</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Catena</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>Confronti i visi di persona</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>Dec&amp;idi…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>Decidi co&amp;ntro l'esito…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisione</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>Decisione contraria all'esito</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Postazione</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>Dettagli della verifica</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motore</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Voce</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Tasso di false corrispondenze (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Eseguita tramite</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Corrisponde a partire da</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rete neurale</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>Numero nella catena</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Operatore</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>Criteri (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalità</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>&amp;Rapporto…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrazione</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Da controllare a partire da</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>Salva questa verifica come rapporto (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Parere</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Punteggio</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sigillo</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Secondo parere</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfie combinati</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>Risolta dopo due pareri diversi</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Somiglianza</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>La verifica scelta</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>Ciò che hanno detto il programma e altre persone compare dopo la Sua decisione.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>Ha eseguito Lei questa verifica e ne conosce l'esito.</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>riga di comando</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>postazione</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>terminale</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>elenco di più persone</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non conservate</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>versione {version}, {language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}, {score} su 6</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} su 6</translation>
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
            <translation>Amministratore</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>Decisa da una persona</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>Decisione: persone diverse</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>Decisione: la stessa persona</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>Persone diverse</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>Non richiede decisione</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Operatore</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>Pareri discordanti</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisore</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>La stessa persona</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>In attesa di decisione</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>In attesa di secondo parere</translation>
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
            <translation>Registro</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>Accesso effettuato: {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>Queste registrazioni sono al sicuro su questo computer e passano al server dell'organizzazione appena risponde.</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>In attesa del server: {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>Verifica senza riferimento della pratica</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Confronto</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>Ultimo anello della catena</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>Creato: {time}, da {person}, con FaceMatch {version}</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>Creato: {time}, con FaceMatch {version}</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>Rete neurale (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Pagina {number} di {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>Indice di stabilità della popolazione: {index}.</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>Registrazione e sigillo</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>Rapporto di una verifica</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>Rapporto mensile</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>Punteggio: {score} su una scala da 0 a {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>La somma di controllo di questo file si trova nella catena del registro: 'facematch report verify' dice se è stato emesso e se da allora qualcosa in esso è cambiato. Quanto è stato cancellato non è contato.</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>La somma di controllo di questo file si trova nella catena del registro: 'facematch report verify' dice se è stato emesso e se da allora qualcosa in esso o nella registrazione è cambiato. Su carta, il comando legge il testo del codice quadrato, che contiene la posizione e il sigillo della registrazione.</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>Punto di lavoro dell'organizzazione: corrisponde a partire da {match} (estranei che vi arrivano: {match_share}); da controllare a partire da {review} (estranei che vi arrivano: {review_share}).</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>Questo rapporto contiene nomi di persone: lo custodisca come i loro fascicoli e lo distrugga insieme alla registrazione.</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>Che cosa mancava alle immagini</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>Perché una persona ha dovuto controllare</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>Perché non è stato confrontato nulla</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>{time} in UTC</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>Rapporto</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Salva il rapporto</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Il rapporto è salvato.</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>Il rapporto è salvato. Contiene nomi di persone: lo custodisca come i loro fascicoli.</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Aggiunga un selfie e un documento. La verifica parte da sola.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Risultato</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>Punteggio: {number} su 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>Ripr&amp;ova</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>su {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>Ogni punto intero indica dieci volte meno estranei con un punteggio così alto</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Corrisponde</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Da controllare</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>Punteggio: {score} su 6, da controllare a partire da {review}, corrisponde a partire da {match}, intervallo al 95%: minimo {low}, massimo {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aperto</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>Il mese mostrato: {shares}.</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>I tre mesi precedenti: {shares}.</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>nessun punteggio</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>mese mostrato</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>tre mesi precedenti</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>da {low} a {high}: {share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>Esit&amp;o</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Cerca</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>Opera&amp;tore</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Qualsiasi data</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>Ri&amp;ferimento pratica</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primo giorno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Dal</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Dal … al …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Ultimi 30 giorni</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Ultimi 7 giorni</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Ultimo giorno</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>St&amp;ato</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Oggi</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>&amp;Quando</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>a&amp;l</translation>
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
            <translation>Documento</translation>
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
            <translation>Torna al terminale</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Esci dal terminale</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personale</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Immagine {number} di {count}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>Foto di questa persona</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>Una persona controllerà</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>Grazie, è andato tutto bene</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>Le foto non erano abbastanza chiare per una risposta. Non è colpa Sua.</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>Non abbiamo potuto confermarlo</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>Per il programma, la Sua foto e quella del Suo documento non si somigliano abbastanza.</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>La Sua foto e il Suo documento mostrano la stessa persona.</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>Fotocamera</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>Inizia</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>Qui può mostrare di essere la persona del Suo passaporto o della Sua carta d’identità. Ci vuole circa un minuto.</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>Per iniziare, scelga la Sua lingua.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Le diamo il benvenuto</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>Si avvicini alla fotocamera</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>I fotogrammi che potrebbero mostrare un'altra persona non sono stati conservati.</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>Bene: non si muova</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>Bene: tenga ferma la pagina</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>Bene: tenga ferma la pagina e prema il pulsante o Spazio</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>Bene: prema il pulsante o Spazio</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>Non si muova e lasci mettere a fuoco la fotocamera</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>Avvicini la pagina alla fotocamera</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>Tenga la pagina piana, con luce uniforme</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>Tenga la pagina in modo che riempia il riquadro</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>Tenga ferma la pagina, dove la fotocamera la vede nitida</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>Tenga la pagina dritta davanti alla fotocamera</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>Tenga la pagina diritta, senza inclinarla</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>È troppo buio: faccia luce sul viso</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>È troppo buio: faccia luce sulla pagina</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>Illumini meno la pagina</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>Illumini di più la pagina</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>Guardi dritto nella fotocamera</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>Guardi dritto nella fotocamera e non si muova</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>Ancora nessun viso nell'immagine: guardi nella fotocamera</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>Ancora nessun ritratto nell'immagine: mostri alla fotocamera la pagina con la foto</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>Si vedono più visi: mostri solo la pagina, più grande</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>Si vedono più persone: solo una deve stare vicino alla fotocamera</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Mostri la pagina intera</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>Si vede un'altra persona: una persona alla volta</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>Avvio della fotocamera…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>Il viso non si distingue: cambi la luce e non si muova</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>Il ritratto non si distingue: tenga ferma la pagina, senza riflessi</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>Il ritratto è pallido: illumini la pagina in modo uniforme</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>Inclini un po' la pagina: riflette una luce</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>Giri un po' la testa verso la Sua sinistra</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>Giri un po' la testa verso la Sua destra</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>'facematch models list' mostra quelli installati. Ne indichi uno, oppure la cartella che contiene il file {card} di un modello.</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force e --reason vanno usate insieme</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>Una decisione resta valida. Se era sbagliata, ripeta la verifica: sarà una registrazione a sé.</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>Una registrazione non si può aprire: è stata modificata, o non è quella che deve trovarsi lì</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>Aggiunga prima un amministratore, che potrà aggiungere gli altri.</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>Aggiunga prima un amministratore: facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>Aggiunga persone che hanno dato il consenso, ciascuna con l'immagine di un documento e almeno un selfie. 'facematch dataset inspect' dice in quali immagini non si vede alcun viso.</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>Consenta all'account utente del terminale di scrivere lì, o indichi un'altra cartella in FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>Un'altra esecuzione sta preparando i visi in questa cartella</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>Un'altra esecuzione sta scrivendo in questo file dei risultati</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>Si rivolga a un altro supervisore o a un amministratore.</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>Chieda il permesso al proprietario, o una copia in una Sua cartella.</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>Chieda a una di queste persone di farlo, o a un amministratore di modificare i Suoi permessi.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>Si rivolga a qualcun altro: il secondo parere deve essere di un'altra persona.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>Si rivolga a qualcun altro: il secondo parere viene dato senza conoscere il punteggio.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>Chieda a chi lo ha creato. La sua scheda ha bisogno di una nota d'uso.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>La recuperi dalla sua copia esportata: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>La recuperi dalla sua copia esportata: facematch records keys import. Senza di essa nessuno può aprire queste registrazioni; per ricominciare da capo, sposti altrove la loro cartella.</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Recuperi la chiave dalla sua copia esportata: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>Recuperi la chiave di questa organizzazione dalla sua copia esportata: facematch records keys import. Se è quella giusta, esegua 'facematch records verify'.</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>Chiami un supervisore.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>Controlli il nome e chi ha il permesso di lettura.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>Controlli il nome del file e chi può leggerlo.</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>Verifichi di nuovo la persona.</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>Scelga un tasso di false corrispondenze da {strictest:g} a {loosest:g}: i criteri possono solo essere più severi del programma, e non più severi di quanto si possa misurare.</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>Scelga una fotografia o ne scatti una con la fotocamera.</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>Scelga una fotografia, ad esempio un file JPEG, PNG o HEIC, o una scansione in PDF.</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>Scelga un'immagine salvata come file.</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>Scelga un'altra fotocamera, oppure la scolleghi e la ricolleghi. Aprire un file è sempre possibile.</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>Scelga un altro nome per il rapporto.</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>Scelga un altro nome, o modifichi la persona che lo ha.</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>Ne scelga un'altra; più parole sono più facili da ricordare dei simboli.</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>Scelga un altro file dei risultati, oppure ricominci questo dalla prima riga (--restart dalla riga di comando).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>Scelga un altro file dei risultati.</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>Scelga cinque o sei parole a caso: sono lunghe e si possono ricordare.</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>Ne scelga una come amministratore: facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>Ne scelga una che non abbia nulla a che fare con il nome.</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>Scelga i migliori, al massimo {most}.</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Scelga di nuovo il modello con 'facematch models use NAME', oppure torni a quello fornito con il programma: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>Chiuda ogni altro programma che usa il registro, poi riprovi.</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>Le chiuda, oppure le raddoppi dove fanno parte della cella.</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>Chiuda gli altri programmi che la usano, controlli il copriobiettivo e il permesso di usarla, poi riprovi. Aprire un file è sempre possibile.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>Chiuda altri programmi per liberare memoria, o faccia usare al comando meno processi.</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>Chiuda altri programmi, liberi spazio sul disco e ripeta lo stesso comando: riprende da qui.</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>Si avvicini alla fotocamera e ricominci.</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>Confronti i modelli su almeno {least_people} persone, {least_genuine} coppie della stessa persona e {least_impostor} coppie di estranei, con un viso in tutte le immagini; più sono, più dicono.</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>Li confronti su coppie di persone da cui nessuno dei due ha imparato: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Poi indichi con --comparison il file comparison.json di FOLDER.</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>Confronti questi due: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>Copi la sua cartella in {place} e lo usi con il suo nome.</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>Copi o scarichi di nuovo il file, oppure scelga un'altra immagine.</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>Corregga host e porta in records.database, nei criteri.</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>Crei il database indicato in records.database, nei criteri, o ne corregga il nome.</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>Ritagli la parte che mostra il viso, o scatti un'altra foto.</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>Cancelli di nuovo la pratica quando il server sarà di nuovo disponibile, così che lì non ne resti nulla.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>Elimini manualmente la cartella: {folder}.</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>Esporti la chiave da una postazione che la possiede e la importi qui: facematch records keys. Oppure corregga records.database nei criteri. Fino ad allora, quanto registrato resta in attesa su questo computer.</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>Esporti la chiave dalla postazione in cui è stata cambiata e la importi qui: facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>Compili quella cella, o elimini la riga.</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>Liberi spazio sul disco, poi riprovi.</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>Liberi spazio sul suo disco. Fino ad allora, quanto registrato resta in attesa su questo computer.</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>Dia un altro nome con --name, oppure rimuova prima quel modello se non è in uso.</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>Dia un altro nome con --name.</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>Indichi un altro file video con --camera-file, o tralasci l'opzione.</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>Dia a ogni colonna della prima riga un nome diverso.</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>Dia a ogni riga un id diverso.</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>Ne scelga uno con lettere, cifre, punti e trattini, che non sia quello di un modello del programma: {bundled}.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>Indichi uno di questi: {known}.</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>Indichi il cursore con cui è terminata la pagina precedente.</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>Indichi quello con cui sono state registrate le verifiche.</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>Torni prima a quello del programma: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>Tenga la pagina in modo che riempia il riquadro.</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>Se è stata scattata con troppa luce, la ripeta con meno luce. Se è una scansione, controlli che la pagina con il ritratto fosse sul vetro.</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>Installi di nuovo FaceMatch: il programma 'facematch' deve trovarsi accanto a quello della finestra.</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Installi di nuovo il programma, o crei i modelli con il comando: facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Installi di nuovo il programma.</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>Installi di nuovo il programma; il pacchetto si chiama ai-edge-litert.</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>È fornito senza i pesi per questo. Usi il motore litert.</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>Lo farà appena questa postazione lo raggiunge: veda 'facematch records status'.</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>Non è adatta a questa versione di LiteRT. Installi di nuovo il programma.</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>È conservato come {file} nella cartella del registro. Ripristini l'ultimo backup come amministratore: facematch records restore. Elimini il file danneggiato quando non serve più: contiene dati personali.</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>È registrato che il rapporto è stato emesso, ma quella registrazione non si può rileggere</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>Viene riavviato entro pochi secondi; altrimenti, riavvii il computer.</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>Misura {width} x {height} pixel. Usi l'immagine originale a grandezza intera.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>Può essere stato creato per fare danni. Scelga un'altra immagine, o scatti un'altra foto.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>Può essere stato spostato, rinominato o eliminato, oppure la sua unità è stata rimossa. Scelga di nuovo l'immagine.</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>Serve almeno una riga sotto quella con i nomi delle colonne.</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>È stata cancellata, su richiesta o perché il suo termine era scaduto; una ricevuta nella catena dice quando e perché.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>La sua scheda ha la versione {schema}; questo programma legge la versione {known}. Installi di nuovo il programma, o crei i modelli con il comando: facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>La sua scheda ha la versione {schema}; questo programma legge la versione {known}. Ripristini la cartella del modello com'era stata creata, o crei di nuovo il modello.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>La sua scheda ha la versione {schema}; questo programma legge la versione {known}. Addestri o esporti di nuovo il modello con questa versione del programma.</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>Può esserci stato un errore dell'unità o della connessione. Copi il file su questo computer e scelga la copia.</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>I suoi occhi distano {distance} pixel; ne servono almeno {least}. Si avvicini alla fotocamera, o esegua una scansione del documento a risoluzione più alta.</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>La prima riga deve nominare le colonne: {required}.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>Le sue somiglianze non significano ancora nulla. Lo calibri con il comando: facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>Le sue somiglianze non significano ancora nulla. Lo calibri: facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>Mantenga quello in uso, o ne addestri uno migliore.</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>Apprendimento, validazione e prova richiedono persone diverse, almeno {least}. Aggiunga persone, o le prepari tutte per l'apprendimento con --fractions 1,0,0.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>Faccia luce sul viso, non si muova e ricominci.</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>Faccia stare una sola persona vicino alla fotocamera e ricominci.</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>Imposti records.keep_crops_days al massimo pari a records.keep_days, {days}.</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>Imposti review_fmr almeno pari a match_fmr, {match:g}: i due possono essere uguali se nulla deve essere controllato.</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>Faccia in modo che il database appartenga all'utente indicato in records.database, nei criteri, o conceda a quell'utente ciò che manca.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>Consenta all'account utente del terminale di eliminare file nella cartella dello scanner.</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>Consenta al programma di leggere la cartella del registro, poi riprovi.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>Faccia funzionare il programma sul processore: --device cpu. Se questo computer ha una scheda grafica, installi il driver con Vulkan (Linux) o Direct3D 12 (Windows).</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>Consenta al programma di scrivere nella cartella del registro, poi riprovi.</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>Consenta all'utente del programma di leggere il file con la chiave, e a nessun altro.</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>LiteRT non è installato</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>Consulti il suo log, che dice il motivo. Fino ad allora, quanto registrato resta in attesa su questo computer.</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>Guardi nella fotocamera e ricominci.</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>Liberi spazio sul disco della cartella dei dati.</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>Liberi spazio sul disco o consenta la scrittura nella cartella dei dati, o ne indichi un'altra in FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>Liberi spazio sul disco e permetta al programma di scrivere nella cartella del suo registro. Non è stato cancellato nulla.</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>Liberi spazio sul disco, chiuda il file dei risultati in altri programmi, o scelga una cartella in cui può scrivere. Quanto già fatto resta: per continuare, avvii di nuovo con lo stesso elenco e lo stesso file dei risultati.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>Liberi spazio sul disco, o scelga un'altra cartella in cui può scrivere.</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>Liberi spazio sul disco, o controlli chi può scrivere lì. Quanto già fatto resta: lo stesso comando riprende da lì.</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>Liberi spazio sul disco; lo stesso comando riprende da qui.</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>Liberi spazio e ripeta lo stesso comando: l'ultimo punto di controllo è integro e l'esecuzione riprende da lì.</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>Dia prima a qualcun altro il ruolo di amministratore.</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>Crei il rapporto ancora una volta.</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>Crei il rapporto quando la verifica è decisa, o la decida prima Lei.</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>Corregga quella riga; docs/administrators.md mostra un file di criteri completo.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>Il più delle volte la memoria era piena. Chiuda altri programmi e avvii di nuovo con la stessa cartella: riprende da dov'era.</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>La sposti lì come amministratore: facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>Indichi una cartella in cui può scrivere.</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>Indichi una cartella con una cartella per persona, in gruppi o no, oppure un CSV con le colonne file e identity.</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>Indichi un modello che codifica i visi; 'facematch models list' li mostra.</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>Indichi una nuova cartella.</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>Indichi con --out una cartella nuova o vuota.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>Indichi un file di criteri: poche righe di TOML in UTF-8.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>Indichi un file di criteri: poche righe di TOML.</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>Indichi un'altra cartella con --out, o elimini prima questa.</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>Indichi un'altra cartella, o una vuota.</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>Dia un nome a ogni colonna della prima riga. Se un separatore fa parte di una cella, metta la cella tra virgolette.</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>Indichi ogni immagine una sola volta.</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>La indichi in kiosk.document_folder, con il percorso completo.</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>Ne indichi con --out una fuori dalla loro cartella.</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>Nome o password non corretti</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>Indichi in records.database, nei criteri, il certificato dell'autorità che ha firmato quello del server come sslrootcert, e il server con il nome che compare nel suo certificato.</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>Indichi il comparison.json che 'facematch models compare' ha scritto con --out.</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>Indichi la cartella creata da facematch dataset prepare; se è stato interrotto, ripeta lo stesso comando.</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>Dia alla cartella il nome {model}.</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>Indichi quello giusto, non la cartella.</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>In records.database, nei criteri, indichi il server primario, o renda primario questo.</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>Nessuna fotocamera trovata</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>Nessun viso trovato</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>Nessun viso trovato: l'immagine è quasi bianca</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>Nessuna scheda grafica utilizzabile</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>Nessun modello di un'organizzazione può avere quel nome</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>Non si è vista alcuna pagina con foto</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>Nessuna foto conservata: non si è visto alcun viso</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>Nessuna foto conservata: c'erano più persone davanti alla fotocamera</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>Nessuna foto conservata: il viso non si distingueva</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>Nessuna foto conservata: il viso era troppo lontano</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>Di questa verifica non si può creare alcun rapporto: non è più come è stata registrata</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>Impossibile stabilire una connessione sicura con il server di database dell'organizzazione</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>Nessuno può ancora accedere</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>Nessuna rete può imparare dalle immagini di una persona senza il suo consenso</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>Nessuna delle immagini mostra un viso utilizzabile</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>Di questa verifica non si conserva più nulla</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>Una delle due mostra un'altra persona, o non si può riconoscere. Ripeta le foto con una sola persona davanti alla fotocamera.</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>Si registra solo una decisione contraria al suo esito.</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>Solo gli amministratori possono farlo</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>Solo i supervisori e gli amministratori possono farlo</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>Può usarlo solo l'organizzazione le cui persone hanno dato il consenso. Se è questa, metta la sua cartella in {place} e, se la scheda nomina l'organizzazione, faccia nominare la stessa nei criteri: site in [model].</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>Apra l'immagine in un altro programma e la salvi come JPEG, o scatti un'altra foto.</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Lo apra in un altro programma, salvi la pagina come file JPEG e scelga quel file.</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Lo apra con la password in un altro programma, salvi la pagina come file JPEG e scelga quel file.</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>Apra la cartella e scelga un'immagine al suo interno.</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>Per aprire questa immagine serve troppa memoria</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>Forse un altro computer lavora con una copia della cartella dei dati di questo, oppure la cartella è stata ripristinata da una copia più vecchia: avvisi l'amministratore. Quanto registrato resta in attesa su questo computer.</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>L'immagine {number} di {count} mostra un'altra persona, o non si può riconoscere. La tralasci, o ripeta le foto con una sola persona davanti alla fotocamera.</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>Colleghi una fotocamera, o apra un file immagine.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>La ricolleghi, o ne scelga un'altra. Aprire un file è sempre possibile.</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>Prepari di nuovo i visi: facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>Ripristini la cartella del modello com'era stata creata, o crei di nuovo il modello.</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>Metta lì il certificato dell'autorità che ha firmato quello del server, come file PEM.</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>Ripristini il file da una copia, o ricominci in un'altra cartella.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Ripristini la cartella del modello com'era, ne scelga un altro con 'facematch models use NAME', oppure torni a quello fornito con il programma: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>Mancano registrazioni che c’erano: il loro file è più vecchio di quanto dovrebbe</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>La riga {row} non si può leggere: ci sono virgolette non chiuse o dentro una cella</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>La riga {row} non dice se l'immagine è di un documento</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>La riga {row} ha più celle delle colonne</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>La riga {row} non ha nulla nella colonna {columns}</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>La riga {row} non indica alcun selfie</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>La riga {row} indica l'immagine già indicata dalla riga {first}</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>Selfie indicati nella riga {row}: {count}</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>La riga {row} del file dei risultati non è quella che questo elenco ha lì</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>Le righe {first} e {row} hanno lo stesso id</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>Esegua 'facematch records verify', che dice che cosa è stato modificato.</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Esegua il programma come l'utente a cui appartiene il registro. Se l'archivio delle chiavi è andato perso, recuperi la chiave dalla sua copia esportata: facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>Lo salvi come CSV; in un foglio di calcolo, come «CSV UTF-8». Una cartella di lavoro (.xlsx, .ods) non si può leggere.</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>La salvi in dimensioni minori in un altro programma, o scatti un'altra foto.</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>La salvi in dimensioni minori, come semplice JPEG, in un altro programma.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>Salvi l'immagine come JPEG in un altro programma, o in dimensioni minori.</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>Salvi l'immagine che contiene come file JPEG, o salvi il documento come PDF, e scelga quel file.</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>Dica in poche parole che cosa ha visto.</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>Lo dica in non più di {most} caratteri.</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>Dica con --consent come queste persone hanno dato il consenso, in una frase che non nomini nessuno.</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>Scansioni di nuovo il codice QR sul rapporto e ne fornisca tutto il testo.</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>Ripeta la scansione del documento, o scelga una sua immagine.</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>Esegua la scansione della sola pagina con la foto, o lasci lì solo la sua immagine.</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>Ripeta la ricerca e scelga una registrazione dall'elenco.</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>Veda 'facematch models use --help'.</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>Controlli che sia collegato e che abbia spazio libero, poi riprovi.</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>Controlli che sia in funzione e che questo computer lo raggiunga. Fino ad allora, quanto registrato resta in attesa su questo computer.</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>Controlli che la cartella del registro esista e che il programma possa scriverci, poi riprovi.</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>Controlli che records.database, nei criteri, indichi il server giusto e che la password sia corretta.</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>Controlli che l'utente in records.database, nei criteri, e la password siano corretti. Una password che non si trova nei criteri viene letta dalla variabile d'ambiente FACEMATCH_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>Controlli di potervi scrivere e ripeta lo stesso comando: l'esecuzione riprende dal suo ultimo punto di controllo.</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>Veda chi c'è: facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>Imposti records.sign_in e records.crops su true: la seconda persona deve essere un'altra, e vedere i visi.</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>Più visi possibili</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Si è verificato un errore nel programma</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>Avvii di nuovo con la stessa cartella: riprende da dov'era. Se finisce ancora così, esegua 'facematch adapt' dalla riga di comando, che mostra che cosa succede.</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>Avvii di nuovo il programma mentre il server è raggiungibile: completa il cambio.</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>Avvii di nuovo il programma: mette da parte il file danneggiato e ne comincia uno nuovo. Poi ripristini un backup: facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>Attivi TLS sul server (ssl = on in postgresql.conf). Se la via verso il server è già sicura, sslmode=disable in records.database, nei criteri, permette di farne a meno.</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>La ripeta con la luce sul viso, non da dietro.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>Scatti la foto o copi l'immagine di nuovo.</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>Scatti altre foto e ripeta la verifica.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>Ripeta la foto con meno luce sul viso, o senza flash.</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>Avvisi l’amministratore, a meno che il file non sia stato rimesso di proposito: 'facematch records verify' dice che cosa manca e 'facematch records restore' recupera ciò che un backup contiene.</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>Avvisi l’amministratore: 'facematch records verify' dice che cosa è stato modificato, e un backup recupera l’elenco.</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>TensorFlow non trova alcuna scheda grafica</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>TensorFlow non è installato</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>Questo non è il codice di un rapporto</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>È quanto la verifica dice già</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>Il PDF non ha pagine</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>Il PDF è protetto da password</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>La pagina del PDF è molto più complessa di una scansione</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>L'adattamento è terminato senza una risposta leggibile</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>Il sistema ha interrotto l'adattamento</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>La rete inclusa nel programma non è calibrata</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>La fotocamera non dà alcuna immagine</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>La fotocamera o gli Appunti non hanno dato alcuna immagine</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>La fotocamera è stata scollegata</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>L'immagine della fotocamera non si può leggere</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>La scheda del modello {model} non si può usare: {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>La scheda del modello {model} non dice che cosa consentono le sue immagini</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>Il certificato che records.database, nei criteri, indica come sslrootcert non si può leggere</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>La scelta del modello non si può salvare: {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>Il clip non si può riprodurre</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>Il motivo più comune è {reason}. facematch dataset inspect esamina più da vicino.</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>Il confronto non si può leggere</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>Il confronto riguarda modelli diversi da {model} e {in_use}, quello in uso</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>Il confronto non dimostra nulla: persone, {people}; coppie della stessa persona, {genuine}; coppie di estranei, {impostor}</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>Il confronto mostra che il modello {model} è peggiore di quello in uso, di {points:.1f} punti</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>La cartella dei dati non si può usare: {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>L'insieme di dati non contiene immagini di persone</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>La decisione non ha un motivo</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Il disco è pieno</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>Il disco è pieno: spazio libero, {free} MB</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>Il disco con il registro non funziona come dovrebbe</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>Il disco con il registro è pieno</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>Manca la fine del file, come dopo una copia o un download interrotto. Lo copi o lo scarichi di nuovo, o scatti un'altra foto.</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>La cancellazione è registrata, ma il server di database dell'organizzazione non l'ha ancora eseguita</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>L'esportazione non si può salvare: {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>La cascata del rilevatore di visi non si può caricare</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>Il viso è troppo chiaro per distinguersi</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>Il viso è troppo piccolo</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>Il viso mostra troppo poco dettaglio</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>I visi ritagliati per l'apprendimento non si possono cancellare: {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>I visi sono stati preparati da un'altra versione del programma</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>Impossibile leggere il file</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>Il file è di {megabytes:,} MB, più dei {limit:,} MB che si possono aprire</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>Il file nasconde molti più dati di quanti ne servano a un'immagine</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Il file è vuoto</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>Il file non c'è</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>Il file di un viso preparato manca o non si può leggere</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>Il file del registro è danneggiato</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>Il file del registro è danneggiato e non si può mettere da parte</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>Il file del registro era danneggiato, ed è stato iniziato un nuovo registro</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>Il file che annota l'ultimo anello del registro non si può leggere</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>Il file che annota l'ultimo anello del registro non si può scrivere</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>Il file con la chiave del registro è danneggiato</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>I riscontri non si possono salvare: {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>La prima persona non è un amministratore</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>La cartella non si può creare: {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>La cartella non si può leggere: {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>La cartella per i visi preparati contiene altro</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>La cartella per i visi preparati si trova tra le immagini</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>La cartella contiene visi preparati {way}</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>La cartella non contiene visi preparati, o non sono completi</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>La cartella contiene più elenchi di chi si trova in quale immagine</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>La cartella del modello {model} ha un nome diverso dal modello</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>La scheda grafica dà risultati errati</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>La chiave non apre questa registrazione: è di un'altra organizzazione, o la registrazione è stata modificata</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>La chiave del registro non si può leggere: {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>La chiave del registro non si può scrivere: {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>La chiave del registro non si trova dove la vogliono i criteri</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>La chiave del registro è danneggiata</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>La chiave del registro non c'è più</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>La chiave del registro è protetta da una frase d'accesso</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>La chiave del registro è stata cambiata in questa postazione, e il server di database dell'organizzazione non ne sa nulla</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>La chiave {key} del registro non è su questo computer</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>Le chiavi di {section} sono {known}.</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>L'elenco non può continuare da lì</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>L'elenco non si può leggere: {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>Nell'elenco manca la colonna {missing}</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>L'elenco ha due colonne con lo stesso nome</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>L'elenco è vuoto</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>L'elenco non è un file di testo leggibile</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>L’elenco di chi accede non è più com’era</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>L’elenco di ciò che è stato cancellato non può essere letto</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>L’elenco di ciò che è stato cancellato non può essere scritto</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>Il modello non può chiamarsi {name}</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>Il file del modello è stato modificato</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>Il modello in uso è danneggiato, quindi nessuno si può confrontare con esso</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>Il modello in uso, {model}, non si può usare: {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>Il modello in uso, {model}, è stato modificato da quando è stato scelto</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>Il modello non è installato</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>Il modello {model} non può funzionare in TensorFlow</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>Il modello {model} non confronta visi</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>Il modello {model} non è calibrato</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>Il modello {model} non è completo</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>Il modello {model} ha imparato dalle persone di un'altra organizzazione</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>Il modello {model} è stato creato per un'altra versione del programma</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>Il modello {model} non è stato confrontato con quello in uso</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>Il nome non si può usare</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>La rete {file} non si può caricare</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>Manca la frase d'accesso</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>La frase d'accesso non è quella giusta</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>La frase d'accesso ha meno di {shortest} caratteri</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>La lunghezza della password non è compresa tra {shortest} e {longest} caratteri</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>La password è la prima che chiunque proverebbe</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>L'immagine ha {megapixels:,} megapixel, più dei {limit:,} che si possono aprire</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>L'immagine è troncata</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>L'immagine è danneggiata</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>L'immagine è troppo scura per distinguere un viso</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>L'immagine è troppo piccola per mostrare un viso</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>L'immagine misura {side:,} pixel su un lato, più dei {limit:,} che si possono aprire</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>L'immagine sembra ingrandita da una molto più piccola, o è molto sfocata. Usi l'immagine originale, o ripeta la foto.</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>L'immagine mostra {count} visi di dimensioni simili. Ne scelga uno, o usi un'immagine di una sola persona.</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>Le immagini da cui ha imparato il modello {model} consentono solo la ricerca</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>I criteri richiedono una frase d'accesso, e non ne è ancora stata scelta alcuna</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>I criteri richiedono un secondo parere senza ciò che serve per averlo</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>Il file dei criteri non si può leggere: {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>Il file dei criteri è troppo lungo</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>Il file dei criteri non è un testo</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>Il file dei criteri non è TOML valido: {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>Nei criteri non c'è un testo che un visitatore possa accettare</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>Nei criteri non esiste {name}</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>I criteri conservano le immagini più a lungo delle registrazioni a cui appartengono</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>Nei criteri, kiosk.document è una cartella, ma non ne è indicata alcuna</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>Nei criteri, il valore di kiosk.document non è noto</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>Nei criteri, kiosk.languages indica una lingua che il programma non ha</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>Nei criteri, il valore {value} di kiosk.{name} non si può usare</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>Nei criteri, il valore di model.use non è noto</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>Nei criteri, records.database chiede un sslmode sconosciuto</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>Nei criteri, records.database non è l'indirizzo di un server PostgreSQL</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>Nei criteri, il valore di records.key non è noto</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>Nei criteri, il valore {days} di records.{name} non si può usare</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>Nei criteri, review_fmr è più severo di match_fmr</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>Nei criteri, {name} è di un tipo errato</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>Nei criteri, il valore {chosen:g} di {name} non si può usare</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>I visi preparati non sono completi: manca la loro tabella</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>I visi preparati non si possono salvare: {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>I visi preparati richiedono una cartella, e --out indica un file</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>I visi preparati sono stati modificati dopo la preparazione</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>Il programma non può aprire le sue reti in un secondo processo</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>Il programma non risponde più</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>Il programma che adatta la rete neurale non si può avviare</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>Il motivo non è noto</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>Il motivo è troppo lungo</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>La ricetta non parte dalla rete inclusa nel programma</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>Il registro del modello in uso non si può leggere</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>Il registro è bloccato da un altro programma</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Impossibile aprire il registro</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>Impossibile scrivere nel registro</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>Il registro è appena stato sostituito da un altro programma</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>Il registro è stato scritto da una versione più recente del programma</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>Il rapporto non si può salvare: {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>I risultati non si possono salvare lì: non è un file</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>I risultati non si possono salvare: {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>Il file dei risultati è stato iniziato su un altro dispositivo</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>Il file dei risultati è stato iniziato con un'altra calibrazione del modello</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>Il file dei risultati è stato iniziato con un altro motore</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>Il file dei risultati è stato iniziato con un altro elenco, o da allora l'elenco è stato modificato</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>Il file dei risultati è stato iniziato con un altro modello</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>Il file dei risultati è stato iniziato con altri criteri</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>Il file dei risultati è stato iniziato con un'altra versione del programma</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>Il file dei risultati è stato iniziato con visi ritagliati in altro modo per il modello</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>Il file dei risultati è stato iniziato con immagini in un'altra cartella</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>L'esecuzione che ha iniziato il file dei risultati differisce da questa nella registrazione delle verifiche</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>Il punto di controllo dell'esecuzione è danneggiato, o è di un'altra versione del programma</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>Impossibile scrivere nella cartella dell'esecuzione: {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>L'immagine scansionata non si può eliminare: {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>Le sezioni sono {known}.</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>I selfie non mostrano tutti la stessa persona</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>Il server ha per questa postazione registrazioni diverse da quelle della postazione stessa</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>Il server di database dell'organizzazione non ha potuto fare ciò che gli è stato chiesto</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>Il server di database dell'organizzazione non risponde</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>Il server di database dell'organizzazione non risponde, e può contenere altro di questa pratica</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>Il server di database dell'organizzazione non concede l'accesso a questa postazione</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>Il server di database dell'organizzazione non dimostra di conoscere la password di questa postazione</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>Il server di database dell'organizzazione non ha più spazio</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>Il server di database dell'organizzazione non ha un tale database</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>Il server di database dell'organizzazione non è attendibile: il suo certificato è sconosciuto, è scaduto o indica un altro host</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>Il server di database dell'organizzazione è usato da una versione più recente del programma</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>Il server di database dell'organizzazione al momento è in sola lettura</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>L'archivio delle chiavi del sistema non contiene la chiave di questo registro</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>L'archivio delle chiavi del sistema non si apre</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>I due visi di questa verifica non sono più conservati, quindi nessuno può dare un secondo parere</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>Il sito web ha inviato una pagina al posto dell'immagine. Apra la pagina in un browser, salvi l'immagine stessa e scelga quel file.</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>Esiste già un file con il nome del file dei risultati, e nessuna esecuzione l'ha creato</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>Esiste già un file con il nome del file dei risultati, e nessuna esecuzione da continuare</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>Esiste già un modello con quel nome</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>Nella cartella c'è già altro</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>Ci sono più immagini nuove</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>Troppo poche persone da suddividere: {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>Persone con documento e selfie: {count}; per adattare ne servono {least}</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>Esiste già un file con quel nome</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>Manca il riferimento della pratica</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>Non esiste alcun modello con quel nome</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>Questa verifica non esiste</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>Questa verifica non esiste, o non se ne conserva più nulla</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>Non c'è nessuno con quel nome</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>C'è già qualcuno con quel nome</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>Questa verifica non ha confrontato nulla, quindi non c'è nulla da decidere</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>Questa verifica è già stata decisa</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>Questa verifica attende ancora un parere che viene dato senza conoscerne l'esito</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>A questa postazione manca la chiave del registro che usano le altre postazioni dell'organizzazione</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>L'utente di questa postazione non ha il permesso di lavorare con il registro sul server di database dell'organizzazione</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>È un dispositivo o una pipe, non un file</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>È una cartella, non un'immagine</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>È un file di testo, non un'immagine</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>È un video, non un'immagine</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>È una pagina web, non un'immagine</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>È un documento d'ufficio o un archivio, non un'immagine</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>Non è un'immagine di un tipo noto qui</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>Questo tipo di file {format} non si può aprire qui</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>Questo sistema non ha un archivio delle chiavi che custodisca la chiave del registro</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>Così non resterebbe nessuno che possa modificare persone, chiavi e registrazioni</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>Troppe password errate</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>Addestri un modello su immagini le cui condizioni consentano l'uso dell'organizzazione. Se è un ente di ricerca, lo dichiari nei criteri: use = "research" in [model].</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>Serve per l'addestramento. Installi il programma dal codice sorgente, con tutti i requisiti.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Riprovi.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>Riprovi. Se succede di nuovo, avvisi l'amministratore.</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>Due persone hanno pareri diversi su questa verifica, quindi decide un supervisore</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Inserisca una frase d'accesso, o imposti FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>Li inserisca di nuovo entrambi. Maiuscole e minuscole contano.</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>La inserisca di nuovo. Maiuscole e minuscole contano.</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Inserisca la frase d'accesso, o imposti FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>Lo sblocchi e riprovi. La chiave del registro si trova lì.</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>Lo sblocchi, o imposti records.key nei criteri su file o passphrase.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>Aggiorni il driver, o faccia funzionare il programma sul processore: --device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>Aggiorni il programma in questa postazione. Fino ad allora, quanto registrato resta in attesa su questo computer.</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>Usi --device cpu, o il motore litert. TensorFlow richiede una scheda NVIDIA con CUDA e un sistema diverso da Windows.</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>Usi un'immagine in cui il viso guarda nella fotocamera, è ben illuminato e non è coperto.</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>Usi quella versione, o ripristini un backup creato da questa versione: facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>Usi il motore litert, che dà gli stessi risultati, o installi TensorFlow.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>Attenda un momento e riprovi. Se resta bloccato, chiuda l'altro programma che lo usa.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>Attenda che finisca, o scelga un altro file dei risultati.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>Attenda che finisca, o ne scelga un'altra.</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>Attenda {seconds} s, poi riprovi.</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>Ciò che risponde all'indirizzo del server di database dell'organizzazione non è un PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>Quanto annotato su questa esecuzione accanto al suo file dei risultati non c'è più</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>Scriva 1 o 0, yes o no, nella colonna document, o lasci vuota la cella.</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>Scriva un nome di al massimo {most} caratteri.</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>Scriva lì un numero.</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>Scriva lì un testo per ogni lingua, come {{ en = "..." }}.</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>Scriva lì un testo tra virgolette.</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>Scriva un numero intero di giorni da 1 a {most}.</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>Scriva un numero intero di secondi, da {least} a {most}.</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>Scriva lì un numero intero.</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>Lo scriva in consent.text, per ogni lingua.</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>Scriva uno di questi: {known}.</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>Scriva solo questi: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>Scriva postgresql://USER@HOST/DATABASE e, dopo un punto interrogativo, solo queste opzioni: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>Scriva postgresql://USER@HOST/DATABASE, o lo tralasci per usare un file su questo computer.</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>Scriva lì dei testi tra parentesi quadre, come ["en", "de"].</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>Scriva lì true o false.</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>Ha dato uno dei due pareri discordanti</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>Ha dato il primo parere su questa verifica</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>Non ha il permesso di leggere questo file</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>Ha eseguito questa verifica e ne ha visto il punteggio</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} manca o non si può leggere. Installi di nuovo il programma, o crei i modelli con il comando: facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} manca o non si può leggere. Ripristini la cartella del modello com'era stata creata, o crei di nuovo il modello.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} del modello {model} non è il file per cui è stata scritta la scheda. Installi di nuovo il programma, o crei i modelli con il comando: facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} del modello {model} non è il file per cui è stata scritta la scheda. Ripristini la cartella del modello com'era stata creata, o crei di nuovo il modello.</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>I file {format} non si possono aprire qui</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>Il viso riflette una luce</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>Il ritratto riflette una luce</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>Chiuda la bocca.</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>Si avvicini alla fotocamera, o usi l'immagine nelle dimensioni originali.</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>Si avvicini alla fotocamera.</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>Non si muova, pulisca l'obiettivo e lasci mettere a fuoco la fotocamera prima di scattare.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>Tenga la testa dritta: è inclinata verso la Sua sinistra.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>Tenga la testa dritta: è inclinata verso la Sua destra.</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>Se c'è un altro documento con un ritratto migliore, usi quello.</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>Sembra ingrandita da una più piccola, o sfocata. Usi l'immagine originale, o ripeta la foto.</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>Appoggi il documento diritto sul vetro.</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>Illumini il Suo viso da davanti e pulisca l'obiettivo.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>Guardi dritto nella fotocamera: giri la testa verso la Sua sinistra.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>Guardi dritto nella fotocamera: giri la testa verso la Sua destra.</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>Abbassi un po' il mento, o tenga la fotocamera più in alto.</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>Si sposti un po' verso la Sua sinistra.</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>Si sposti un po' verso la Sua destra.</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>Si allontani un po'.</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>Si sposti in modo che tutto il Suo viso sia nell'immagine.</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>Sposti la lampada di lato, rinunci al flash o tolga gli occhiali.</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>Apra entrambi gli occhi e guardi nella fotocamera.</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>Fotografi la pagina esattamente dall'alto. Se c'è un altro documento con un ritratto migliore, usi quello.</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>Appiattisca la pagina e la illumini in modo uniforme dai due lati, o ne esegua la scansione.</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>Alzi un po' il mento, o tenga la fotocamera più in basso.</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>Ripeta la scansione del documento con più contrasto e a colori. Se c'è un altro documento con un ritratto migliore, usi quello.</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>Ripeta la scansione del documento e la salvi in alta qualità o come PNG.</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>Ripeta la scansione del documento, più chiara, o lo fotografi con più luce.</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>Ripeta la scansione del documento, più scura, o lo fotografi senza flash.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>Esegua la scansione del documento a 300 dpi o più, o lo fotografi più da vicino.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>Esegua la scansione del documento a 300 dpi, ben disteso sul vetro, o lo fotografi di nuovo.</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>Esegua la scansione della pagina ben distesa e senza nulla sopra. Se c'è un altro documento con un ritratto migliore, usi quello.</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>Esegua la scansione dell'intera pagina e non tagli nulla del ritratto.</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>Si sieda più in basso, o inclini la fotocamera verso l'alto.</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>Si sieda più in alto, o inclini la fotocamera verso il basso.</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>Si sposti dalla luce intensa, o scatti la foto senza flash.</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>Tolga dal viso mani, capelli, mascherina o occhiali, e guardi nella fotocamera.</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>Tolga gli occhiali scuri, scosti capelli e cappello, e faccia luce sugli occhi.</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>Gli occhi sono chiusi, o quasi</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>Gli occhi sono coperti o in ombra profonda</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>Gli occhi nel ritratto sono chiusi, o quasi</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>Gli occhi nel ritratto sono coperti o in ombra profonda</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>Il viso è tagliato dal bordo dell'immagine</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>Il viso è lontano</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>Il viso è troppo in alto nell'immagine</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>Il viso è troppo in basso nell'immagine</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>Il viso non è al centro</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>Il viso è pallido e senza contrasto</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>Il viso è in parte nascosto</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>Il viso è piccolo</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Il viso è piccolo: gli occhi distano {inter_eye_distance:.0f} pixel</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>Il viso è troppo chiaro</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>Il viso è troppo vicino</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>Il viso è troppo scuro</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>La testa nel ritratto è inclinata all'indietro</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>La testa nel ritratto è inclinata in avanti</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>La testa nel ritratto è girata di lato</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>La testa è inclinata all'indietro</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>La testa è inclinata in avanti</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>La testa è girata di lato</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>La testa pende da un lato</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>La luce cade su un lato del viso</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>La luce sul ritratto non è uniforme</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>La bocca nel ritratto è aperta</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>La bocca è aperta</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>L'immagine è stata compressa troppo</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>L'immagine è sfocata</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>L'immagine sembra ingrandita da una più piccola, o sfocata. Ripeta la scansione del documento a 300 dpi.</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>L'immagine mostra poco dettaglio</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>Il ritratto si distingue appena</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>Il ritratto è sfocato</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>Il ritratto è tagliato dal bordo dell'immagine</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>Il ritratto è pallido</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Il ritratto è piccolo: i suoi occhi distano {inter_eye_distance:.0f} pixel</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>Il ritratto è inclinato</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>Il ritratto è troppo chiaro</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>Il ritratto è troppo scuro</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>Il ritratto mostra poco dettaglio</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>Inclini la pagina in modo che non rifletta la luce, o ne esegua la scansione.</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>Si giri un po' verso la Sua sinistra, verso la luce.</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>Si giri un po' verso la Sua destra, verso la luce.</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>Si giri verso la luce, o accenda una lampada davanti a sé.</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>Usi il file originale, non una copia da una chat o da una pagina web.</translation>
        </message>
    </context>
</TS>
