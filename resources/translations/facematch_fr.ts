<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>1 sur {fewest} à 1 sur {most}</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>1 sur {fewest} à moins de 1 sur {most}</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>Environ 1 personne inconnue sur {count} obtiendrait un score aussi élevé (intervalle à 95 % : {interval}).</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>Environ 1 personne inconnue sur {count} obtiendrait un score aussi élevé.</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>Moins de 1 personne inconnue sur {count} obtiendrait un score aussi élevé.</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>La plupart des personnes inconnues obtiendraient un score aussi élevé.</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Pas de correspondance</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>Le selfie et le document sont une seule et même photo : le score ne signifie donc rien. Prenez un selfie.</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>Le score est trop bas pour une correspondance et trop élevé pour l’exclure. Comparez les visages vous-même.</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>Qualité insuffisante pour se fier au score.</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>moins de {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>moins de 1 sur {most}</translation>
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
            <translation>Document : {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Pas de correspondance</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Inutilisable</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>Erreur du programme</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>Le selfie et le document sont la même photo.</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>Selfie : {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>La qualité de l’image du document est insuffisante pour se fier au score.</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>La qualité du selfie est insuffisante pour se fier au score.</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>Trop bas pour une correspondance et trop élevé pour l’exclure.</translation>
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
            <translation>Recomme&amp;ncer à la première ligne et oublier les résultats présents</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>Un fichier CSV avec les colonnes id, selfie, document</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>Un nouveau fichier CSV, ou un fichier à poursuivre</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Choisir la liste</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>Choisir le fichier de résultats</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>Rés&amp;ultats</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>C&amp;ontinuer</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>Une liste est en cours de traitement</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>R&amp;etour au contrôle</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>Choisissez une liste et la destination des résultats, puis « Démarrer ».</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>Reprise : {kept} lignes sur {total} étaient déjà traitées.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>Terminé : {done} lignes sur {total}.</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>Fin des lignes en cours…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>Ou&amp;vrir le dossier des résultats</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>En pause : {done} lignes sur {total} sont traitées.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Lecture de la liste…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Plusieurs personnes</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>Dé&amp;marrer</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>Arrêter et fermer la fenêtre ? Ce qui est fait est conservé ; redémarrez avec les mêmes fichiers pour continuer.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>Arrêté : {done} lignes sur {total} sont traitées.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>Arrêté : {done} lignes sur {total} sont traitées. Redémarrez avec les mêmes fichiers pour continuer.</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Lignes affichées</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>{count} lignes/min</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} lignes sur {total}</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>encore {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>Un membre du personnel va vous aider</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>Arrêter la caméra</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>Plusieurs photos</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>Prendre plusieurs photos en quelques secondes, avec un peu de mouvement : plus sûr qu’une seule (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Prendre la photo</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>Prendre la photo (Espace)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>Prendre la photo automatiquement quand tout va bien</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>Prendre la photo dans 3 secondes</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>Présentez la page avec votre photo devant la caméra, dans le cadre.</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>Regardez la caméra. La photo se prend toute seule.</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>Maintenant, une photo de vous</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>Présentez votre document d’identité</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Prendre la photo</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>La caméra démarre…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Référence du dossier</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>La personne a lu le texte et l’accepte (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>Le contrôle est enregistré et retrouvé sous cette référence (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Un instant, s’il vous plaît</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>Votre photo est en cours d’examen.</translation>
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
            <translation>&amp;Pas maintenant</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Langue du texte</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Veuillez lire ce texte</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>La personne &amp;accepte</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>La stratégie de l’établissement ne contient aucun texte.</translation>
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
            <translation>Êtes-vous d’accord ?</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>J’accepte</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>Je n’accepte pas</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>contrôles</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>Êtes-vous toujours là ? Tout sera supprimé dans {count} s.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Je suis toujours là</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>visage trouvé</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>pas encore de visage</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>Personnes &amp;différentes</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>&amp;Enregistrer la décision</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>&amp;Même personne</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Raison</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>Comparez seulement les visages : ce que le programme a dit s’affiche une fois que vous avez décidé.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>Des personnes différentes, alors que la réponse est « Correspondance » ?</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>Les deux images montrent-elles la même personne ?</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>Par exemple : même cicatrice au-dessus de l’œil, vérifiée par deux personnes</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>La réponse reste telle quelle dans l’enregistrement ; votre décision et sa raison figurent à côté.</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>La même personne, alors que la réponse est « Pas de correspondance » ?</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>Ceci est le second avis. Ce que le programme et la première personne ont dit s’affiche une fois que vous avez décidé.</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>Deux personnes ne sont pas du même avis. C’est votre décision qui compte.</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>Votre décision est enregistrée avec sa raison, sous votre nom, et ne peut pas être annulée.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>Ajoutez un document. Le contrôle démarre tout seul.</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Ajoutez un selfie et un document. Le contrôle démarre tout seul.</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>Ajoutez un selfie. Le contrôle démarre tout seul.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>Choisissez le visage voulu sur le document.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>Choisissez le visage voulu sur le selfie.</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>Cliquez sur le visage voulu ou tapez son numéro</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>Saisissez la référence du dossier et cochez le consentement de la personne. Le contrôle démarre alors tout seul.</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>Saisissez la référence du dossier. Le contrôle démarre alors tout seul.</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>Visage trouvé</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>Visage trouvé ; cliquez sur un autre pour changer</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>Recherche du visage…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Image {number} sur {count}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>Connectez-vous. Le contrôle démarre alors tout seul.</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>Les selfies montrent des personnes différentes : rien n’a été comparé.</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>Cochez le consentement de la personne. Le contrôle démarre alors tout seul.</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>La stratégie exige l’avis d’une seconde personne avant qu’elle ne compte.</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}. C’est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>Réponses par poste</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>Part à vérifier</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>&amp;Référence du dossier</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Contrôle</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>&amp;Votre décision…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Détails</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Document</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historique…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>&amp;Nouveau contrôle</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>&amp;Synthèse d’un mois…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>&amp;Selfie</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>&amp;Prendre la photo</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>&amp;En attente d’une décision…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>Adm&amp;inistration</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>&amp;Consentement…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>Vide les deux côtés pour la personne suivante</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>&amp;Réseau de visages et adaptation…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>Préparation du moteur…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>Aucun moteur</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>Ouvrir la photo du passeport</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>Ouvrir le selfie</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>&amp;Registre</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>Plusieurs p&amp;ersonnes…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>Se &amp;déconnecter</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>Prendre plu&amp;sieurs photos</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>Prendre dans &amp;3 secondes</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>Le réseau fonctionne sur : {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>Le programme parlera cette langue à son prochain démarrage</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>Le presse-papiers ne contient aucune image</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>Votre avis sur ce contrôle, et pourquoi ; même contraire à sa réponse</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>Quel réseau compare les visages, et comment il peut apprendre de vos propres images</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervalle à 95 %</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Alignement</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>Étayé par les données jusqu’à</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Visage</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Visages</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Taux de fausses correspondances (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Trouvé par</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>Cascade de Haar, confirmé</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Chargement</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Correspondance dès</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>À vérifier dès</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfies combinés</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Similarité</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>Rotation</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>caméra</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>presse-papiers</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>seconde recherche seule ; cadré comme par Haar</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} sur 6</translation>
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
            <translation>Déposez la photo du passeport ici</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>Déposez le selfie ici</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG, PNG, HEIC, PDF et autres, ou collez une image</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Ouvrir une image…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Utiliser la caméra</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>Chaque contrôle est enregistré avant que sa réponse ne s’affiche. La phrase de passe ouvre le registre.</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>Ouverture du registre…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>&amp;Phrase de passe</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>Se connec&amp;ter</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>Le registre est verrouillé</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Le registre ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>Votre nom figure avec chaque contrôle que vous faites.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>Personnes reconnues avant et après</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>Reconnues après</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>Reconnues avant</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>Personnes inconnues admises</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>Signification</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>Posez la page avec votre photo sur le scanner, ou branchez le support qui en contient l’image.</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>Numérisez votre document d’identité</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>En attente de l’image…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>Au revoir</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>Aucune photo de vous n’a été prise. Un membre du personnel contrôlera votre document d’identité à la place.</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>Aucun problème</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>Vos photos ont été supprimées de cet appareil.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Gestionnaire</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Date</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>Contrôles passés</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>Revenir au réseau &amp;fourni</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>À partir du prochain démarrage. Jusqu’à sa fermeture, cette fenêtre compare avec {name}.</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>Utilisé depuis le début.</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>Utilisé depuis le {day}.</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>Impossible de déterminer quel réseau est utilisé</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>Il a appris de : {pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>Le réseau utilisé</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name}, fourni avec le programme</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>Caméras : {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>Veuillez vous adresser au personnel.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>Appeler le personnel</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Étape {number} sur {count}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>Arrêter et tout supprimer</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>Langue du &amp;système</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>Zones noires</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>Côté plus clair</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Luminosité</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>Distance entre les yeux</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>Uniformité de la lumière</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>Yeux dans l’ombre</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>Yeux ouverts</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Visage coupé</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>Visage visible</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>Détails fins</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Reflets</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>Tête baissée ou levée (tangage)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>Tête penchée (roulis)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>Tête tournée (lacet)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Bouche ouverte</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>Décentrage horizontal</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>Décentrage vertical</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>Netteté</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>Taille de la tête</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>Traces de compression</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>Zones blanches</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} pixels</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} diaphragmes</translation>
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
            <translation>1 personne inconnue sur {count}</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Mieux</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>Recherche des visages dans les images</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>Personnes : {people}, images : {pictures}. Chaque personne a été testée avec un réseau qui ne l’avait pas vue ; l’intervalle à 95 % du gain figure entre parenthèses.</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>Il a été meilleur sur des personnes qu’il n’avait pas vues, plus que le hasard ne l’expliquerait.</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>Il n’a pas été moins bon sur des personnes qu’il n’avait pas vues, mais avec si peu de personnes le gain peut être dû au hasard.</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>Apprentissage à partir de toutes les personnes</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>Apprentissage à partir d’une partie des personnes</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>Apprendre de ces images ne l’a pas rendu meilleur sur des personnes qu’il n’avait pas vues. Aucun modèle n’a été écrit, et rien n’a changé. Davantage de personnes, chacune avec une image de document et un selfie, apporteront peut-être plus.</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>Pas plus que le hasard</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>Relevé de ce que le réseau fourni en tire</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>Étape {number} sur {of}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>Test sur les autres</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>Le réseau adapté peut être utilisé, mais son gain n’est pas certain</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>Le réseau adapté reconnaît davantage de vos personnes</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>Le réseau fourni reste le meilleur choix</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>Trop peu de personnes pour se prononcer</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Moins bien</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>Écriture du rapport et du modèle</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} points</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} points ({low} à {high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}, tour {number} sur {of}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>Adapter à vos images</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>R&amp;etour au contrôle</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Terminé.</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>Réseau de visages</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>Apprend des images de vos propres personnes et se teste sur des personnes qu’il n’a pas vues. Rien ne quitte cet ordinateur, et rien ne change sans votre accord. Cela peut prendre des heures ; les contrôles restent possibles entre-temps.</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>Prêt à démarrer.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>Dé&amp;marrer</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>Il manque encore : {what}.</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>Arrêter et fermer la fenêtre ? Ce qui a été appris est conservé ; redémarrez avec les mêmes dossiers pour continuer.</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>Arrêté. Redémarrez avec les mêmes dossiers pour continuer.</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>Arrêt : ce qui a été appris est en cours d’enregistrement…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>L’adaptation s’est arrêtée : voir Administration.</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>L’adaptation est terminée : voir Administration.</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>Le réseau est en cours d’adaptation</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>&amp;Nom du modèle</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>Ima&amp;ges</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>Ra&amp;pport et modèle dans</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>Un dossier par personne, avec une image de document et des selfies</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>Toutes les personnes sur ces images ont accepté &amp;qu’un réseau pour cet établissement en apprenne</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>Choisir le dossier du rapport et du modèle</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>Choisir le dossier des images</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>F&amp;orme du consentement</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>En une phrase qui ne nomme personne. Elle est inscrite dans la fiche du modèle.</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>Par exemple : Formulaires de consentement signés en mars 2026, conservés par les ressources humaines</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>un nom pour le modèle</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>la forme du consentement</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>les images</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>la coche confirmant l’accord de toutes les personnes</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>la destination du rapport et du modèle</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>Pour le personnel : {title}. {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>Cette borne est hors service</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>À partir du prochain démarrage du programme, {name} compare les visages.</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>Il a été comparé au réseau fourni : revenez d’abord à celui-ci, puis utilisez le nouveau.</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>Ou&amp;vrir le dossier du rapport</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>Le modèle se trouve dans le dossier, mais il ne fait pas partie des modèles installés.</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>&amp;Utiliser ce réseau</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>R&amp;etour au contrôle</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>Décisions contraires à une réponse : {overrides}.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>&amp;Mois</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>Aucun contrôle n’a été fait ce mois-là.</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>Décisions sur les contrôles à vérifier : même personne {same}, personnes différentes {other}.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Synthèse</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Ra&amp;pport…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>Enregistrer ce mois sous forme de rapport (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>Les scores se répartissent un peu autrement que lors des trois mois précédents.</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>Les scores se répartissent comme lors des trois mois précédents.</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>Les scores se répartissent nettement autrement que lors des trois mois précédents. Examinez la caméra, la lumière, le scanner et les personnes contrôlées : l’un de ces éléments a probablement changé.</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>Trop peu de scores pour dire s’ils diffèrent de ceux des trois mois précédents.</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>En attente d’une décision : {waiting}.</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>Ce qui n’allait pas dans les images</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>Tous les détails</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>R&amp;etour au contrôle</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>Contrôles exportés : {count}. Le fichier nomme des personnes : conservez-le comme leurs dossiers.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>Exporter ce qui a été trouvé</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>Aucun contrôle n’est dans cet état.</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>Aucun contrôle de ce dossier ne correspond aux autres choix ci-dessus.</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>Aucun contrôle de ce dossier n’est enregistré.

Saisissez la référence entière : les références sont conservées chiffrées, si bien qu’une partie seule ne trouve rien.</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>Aucun contrôle de cette personne n’est enregistré.

Saisissez le nom entier, tel qu’il figure dans le registre.</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>Rien ne correspond. Élargissez la recherche, ou affichez tout.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>Rien n’est encore enregistré.

Chaque contrôle fait à ce poste figurera ici.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>Tout a&amp;fficher</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>controles.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>les {count} plus récents ; défilez pour en voir d’autres</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>Trouvés : {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>Ajuster au panneau</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>Oublier ces dossiers</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucun pour l’instant</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Ouvrir une image…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Coller une image</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>Dossiers récents</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Reprendre la photo</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Pivoter à gauche</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Pivoter à droite</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Utiliser la caméra</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side} : l’image</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>Veuillez attendre {count} s.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>Code PIN du personnel</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>Ce n’était pas le code PIN.</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>Chiffres : {count}</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Un instant, s’il vous plaît</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>La borne se prépare.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>Flou</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>Trop compressé</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>Yeux fermés</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>Yeux couverts</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Visage coupé</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>Visage caché</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>Visage bien trop petit</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>Visage trop petit</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>Fichier illisible</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Fichier trop volumineux</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Reflets</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>Tête baissée ou levée</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>Tête penchée</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>Tête tournée</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>Peu de détails</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Bouche ouverte</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Aucun visage trouvé</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>Pâle</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>Image inutilisable</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>Selfies de personnes différentes</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>Plusieurs visages</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Trop clair</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Trop sombre</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>Lumière non uniforme</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>encore environ {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>encore environ {duration} dans cette étape</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>&amp;Votre décision…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>Votre avis sur ce contrôle, et pourquoi (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>Encore {count} dans les détails (F9).</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervalle à 95 %</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>Une autre personne décide</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chaîne</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>Comparez les visages vous-même</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>&amp;Votre décision…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>Décider contre &amp;la réponse…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>Décision contraire à la réponse</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Poste</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>Détails du contrôle</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Taux de fausses correspondances (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Effectué via</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Correspondance dès</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>N° dans la chaîne</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Gestionnaire</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>Stratégie (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Ra&amp;pport…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>À vérifier dès</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>Enregistrer ce contrôle sous forme de rapport (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sceau</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Second avis</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfies combinés</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>Tranché après deux avis divergents</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Similarité</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>Le contrôle choisi</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>Ce que le programme et d’autres ont dit s’affiche une fois que vous avez décidé.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>Vous avez fait ce contrôle et connaissez sa réponse.</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>ligne de commande</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>poste</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>borne</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>liste de nombreuses personnes</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>non conservées</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>version {version}, {language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}, {score} sur 6</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} sur 6</translation>
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
            <translation>Décidé par une personne</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>Décision : personnes différentes</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>Décision : même personne</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>Personnes différentes</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>Sans décision à prendre</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Gestionnaire</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>Avis divergents</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>Même personne</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>En attente d’une décision</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>En attente d’un second avis</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{side}: {problem}</source>
            <translation>{side} : {problem}</translation>
        </message>
    </context>
    <context>
        <name>Registry</name>
        <message>
            <source>Records</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>Session ouverte : {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>Ces enregistrements sont en sûreté sur cet ordinateur et seront transmis au serveur de l’établissement dès qu’il répondra.</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>En attente du serveur : {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>Contrôle sans référence de dossier</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>Dernière entrée de la chaîne</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>Établi le {time} par {person}, avec FaceMatch {version}</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>Établi le {time}, avec FaceMatch {version}</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>Réseau (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>Indice de stabilité de la population : {index}.</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>Enregistrement et sceau</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>Rapport de contrôle</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>Rapport mensuel</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>Score : {score} sur une échelle de 0 à {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>La somme de contrôle de ce fichier figure dans la chaîne du registre : « facematch report verify » indique s’il a été émis, et si quelque chose y a changé depuis. Ce qui a été effacé n’est pas compté.</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>La somme de contrôle de ce fichier figure dans la chaîne du registre : « facematch report verify » indique s’il a été émis, et si quelque chose a changé depuis, dans le fichier ou dans l’enregistrement. Sur papier, la commande lit le texte du code carré, qui contient la place et le sceau de l’enregistrement.</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>Seuils de l’établissement : correspondance dès {match}, que {match_share} des personnes inconnues atteignent ; à vérifier dès {review}, que {review_share} atteignent.</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>Ce rapport nomme des personnes : conservez-le comme leurs dossiers, et détruisez-le avec l’enregistrement.</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>Défauts des images</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>Pourquoi une personne devait vérifier</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>Pourquoi rien n’a été comparé</translation>
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
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>Le rapport est enregistré.</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>Le rapport est enregistré. Il nomme des personnes : conservez-le comme leurs dossiers.</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Ajoutez un selfie et un document. Le contrôle démarre tout seul.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>Score {number} sur 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>sur {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>Chaque échelon entier signifie dix fois moins de personnes inconnues obtenant un score aussi élevé</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>Score {score} sur 6, à vérifier dès {review}, correspondance dès {match}, intervalle à 95 % : {low} à {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>Le mois présenté : {shares}.</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>Les trois mois précédents : {shares}.</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>aucun score</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>mois présenté</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>trois mois précédents</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>{low} à {high} : {share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>Répo&amp;nse</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>Rec&amp;hercher</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>&amp;Gestionnaire</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>À tout moment</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>Référence d&amp;u dossier</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>É&amp;tat</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>Péri&amp;ode</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>&amp;jusqu’au</translation>
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
            <translation>{problem} : {share}</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
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
            <translation>Retour à la borne</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Quitter la borne</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personnel</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Image {number} sur {count}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>Images de cette personne</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>Un membre du personnel va vérifier</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>Merci, tout s’est bien passé</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>Les photos n’étaient pas assez nettes pour donner une réponse. Vous n’y êtes pour rien.</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>Nous n’avons pas pu le confirmer</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>Votre photo et celle de votre document d’identité ne se ressemblent pas assez pour le programme.</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>Votre photo et votre document d’identité montrent la même personne.</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>Ici, vous montrez que vous êtes la personne de votre passeport ou de votre carte d’identité. Cela prend environ une minute.</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>Pour commencer, choisissez votre langue.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>Rapprochez-vous de la caméra</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>Les images montrant peut-être quelqu’un d’autre n’ont pas été gardées.</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>Très bien : ne bougez plus</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>Très bien : tenez la page immobile</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>Très bien : tenez la page immobile et appuyez sur le bouton ou sur Espace</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>Très bien : appuyez sur le bouton ou sur Espace</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>Ne bougez plus et laissez la caméra faire la mise au point</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>Rapprochez la page de la caméra</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>Tenez la page à plat, sous une lumière uniforme</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>Placez la page de sorte qu’elle remplisse le cadre</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>Tenez la page immobile, là où la caméra la voit nettement</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>Tenez la page bien droite devant la caméra</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>Tenez la page à l’endroit</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>Il fait trop sombre : éclairez le visage</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>Il fait trop sombre : éclairez la page</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>Éclairez moins la page</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>Éclairez davantage la page</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>Regardez droit vers la caméra</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>Regardez droit vers la caméra et ne bougez plus</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>Pas encore de visage dans l’image : regardez la caméra</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>Pas encore de portrait dans l’image : présentez la page avec la photo devant la caméra</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>Plusieurs visages dans l’image : montrez la page seule, en plus grand</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>Plusieurs personnes dans l’image : une seule doit être près de la caméra</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Montrez toute la page</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>Quelqu’un d’autre est dans l’image : une personne à la fois</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>La caméra démarre…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>Le visage n’est pas reconnaissable : changez l’éclairage et ne bougez plus</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>Le portrait n’est pas reconnaissable : tenez la page immobile, sans reflet</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>Le portrait est pâle : éclairez la page de façon uniforme</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>Inclinez un peu la page : une lumière s’y reflète</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>Tournez un peu la tête vers votre gauche</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>Tournez un peu la tête vers votre droite</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>« facematch models list » montre les modèles installés. Indiquez l’un d’eux, ou le dossier qui contient le fichier {card} d’un modèle.</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force et --reason vont ensemble</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>Une décision reste acquise. Si elle était erronée, refaites le contrôle : il fera l’objet d’un enregistrement à part.</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>Un enregistrement ne peut pas être ouvert : il a été modifié, ou n’est pas celui qui devrait s’y trouver</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>Ajoutez d’abord une personne avec le rôle d’administration, qui pourra ajouter les autres.</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>Ajoutez d’abord une personne avec le rôle d’administration : facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>Ajoutez des personnes qui ont donné leur consentement, chacune avec l’image d’un document et au moins un selfie. « facematch dataset inspect » indique sur les images de qui aucun visage n’est visible.</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>Autorisez le compte d’utilisateur de la borne à y écrire, ou indiquez un autre dossier dans FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>Une autre exécution prépare des visages dans ce dossier</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>Une autre exécution écrit dans ce fichier de résultats</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>Adressez-vous à une autre personne responsable, ou à l’administration.</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>Demandez l’autorisation d’y accéder, ou une copie dans un dossier à vous.</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>Demandez à l’une de ces personnes de le faire, ou à l’administration de modifier vos droits.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>Demandez à quelqu’un d’autre : le second avis doit venir d’une autre personne.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>Demandez à quelqu’un d’autre : le second avis se donne sans connaître le score.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>Renseignez-vous auprès de qui l’a créé. Sa fiche doit comporter une mention d’utilisation.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>Restaurez-la à partir de sa copie exportée : facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>Restaurez-la à partir de sa copie exportée : facematch records keys import. Sans elle, personne ne peut ouvrir ce registre ; pour en commencer un nouveau, déplacez son dossier ailleurs.</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Restaurez la clé à partir de sa copie exportée : facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>Restaurez la clé de cet établissement à partir de sa copie exportée : facematch records keys import. Si c’est la bonne, lancez « facematch records verify ».</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>Faites appel à une personne responsable.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>Vérifiez son nom et les droits de lecture.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>Vérifiez le nom du fichier et les droits de lecture.</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>Refaites le contrôle de la personne.</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>Choisissez un taux de fausses correspondances de {strictest:g} à {loosest:g} : une stratégie ne peut qu’être plus stricte que le programme, et pas plus stricte que ce qui est mesurable.</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>Choisissez une photo, ou prenez-en une avec la caméra.</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>Choisissez une photo, par exemple un fichier JPEG, PNG ou HEIC, ou un scan en PDF.</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>Choisissez une image enregistrée dans un fichier.</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>Choisissez une autre caméra, ou débranchez-la et rebranchez-la. Il reste possible d’ouvrir un fichier.</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>Choisissez un autre nom pour le rapport.</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>Choisissez un autre nom, ou modifiez la personne qui le porte.</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>Choisissez-en un autre ; plusieurs mots se retiennent mieux que des signes.</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>Choisissez un autre fichier de résultats, ou recommencez celui-ci à la première ligne (--restart en ligne de commande).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>Choisissez un autre fichier de résultats.</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>Choisissez cinq ou six mots au hasard : ils sont longs et se retiennent.</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>Choisissez-en une avec le rôle d’administration : facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>Choisissez-en un qui n’a rien à voir avec le nom.</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>Choisissez-en les {most} meilleurs au plus.</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Choisissez de nouveau le modèle avec « facematch models use NAME », ou revenez à celui fourni avec le programme : facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>Fermez tout autre programme qui utilise le registre, puis réessayez.</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>Fermez-le, ou doublez-le là où il fait partie de la cellule.</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>Fermez les autres programmes qui l’utilisent, vérifiez son cache et l’autorisation de l’utiliser, puis réessayez. Il reste possible d’ouvrir un fichier.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>Fermez d’autres programmes pour libérer de la mémoire, ou laissez la commande utiliser moins de processus.</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>Fermez d’autres programmes, libérez de l’espace sur le disque et relancez la même commande : elle reprend d’ici.</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>Rapprochez-vous de la caméra et recommencez.</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>Comparez les modèles sur au moins {least_people} personnes, {least_genuine} paires d’une même personne et {least_impostor} paires de personnes inconnues, dont les images montrent toutes un visage ; davantage en dit davantage.</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>Comparez-les sur des paires de personnes dont aucun des deux n’a appris : facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Indiquez ensuite avec --comparison le fichier comparison.json du dossier FOLDER.</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>Comparez ces deux-là : facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>Copiez son dossier dans {place} et utilisez-le par son nom.</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>Copiez-le ou téléchargez-le de nouveau, ou choisissez une autre image.</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>Corrigez l’hôte et le port dans records.database de la stratégie.</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>Créez la base de données que nomme records.database de la stratégie, ou corrigez son nom.</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>Découpez la partie qui montre le visage, ou prenez une nouvelle photo.</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>Effacez de nouveau le dossier quand le serveur sera de nouveau disponible, afin qu’il n’en reste rien là-bas.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>Effacez le dossier vous-même : {folder}.</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>Exportez la clé sur un poste qui l’a, et importez-la ici : facematch records keys. Ou corrigez records.database de la stratégie. D’ici là, ce qui est enregistré attend sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>Exportez la clé sur le poste où elle a été changée, et importez-la ici : facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>Remplissez cette cellule, ou supprimez la ligne.</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>Libérez-y de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>Libérez de l’espace sur son disque. D’ici là, ce qui est enregistré attend sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>Donnez un autre nom avec --name, ou supprimez d’abord cet autre modèle s’il n’est pas utilisé.</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>Donnez un autre nom avec --name.</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>Donnez un autre fichier vidéo à --camera-file, ou omettez l’option.</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>Donnez à chaque colonne son propre nom dans la première ligne.</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>Donnez à chaque ligne son propre id.</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>Donnez-lui un nom fait de lettres, de chiffres, de points et de traits d’union, autre que ceux des modèles fournis : {bundled}.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>Indiquez l’une de ces valeurs : {known}.</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>Donnez le curseur avec lequel la page précédente s’est terminée.</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>Indiquez celle sous laquelle les contrôles ont été enregistrés.</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>Revenez d’abord à celui fourni avec le programme : facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>Placez la page de sorte qu’elle remplisse le cadre.</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>Si elle a été prise avec trop de lumière, reprenez-la avec moins de lumière. S’il s’agit d’un scan, vérifiez que la page du portrait était posée sur la vitre.</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>Réinstallez FaceMatch : le programme « facematch » doit se trouver à côté de celui de la fenêtre.</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Réinstallez le programme, ou construisez les modèles avec la commande : facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Réinstallez le programme.</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>Réinstallez le programme ; le paquet s’appelle ai-edge-litert.</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>Il est fourni sans poids pour cela. Utilisez le moteur litert.</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>Il le fera dès que ce poste pourra le joindre : voir « facematch records status ».</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>Il ne convient pas à cette version de LiteRT. Réinstallez le programme.</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>Il est conservé sous le nom {file} dans le dossier du registre. Restaurez la dernière sauvegarde avec le rôle d’administration : facematch records restore. Supprimez le fichier endommagé quand il ne sert plus : il contient des données personnelles.</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>L’émission du rapport est enregistrée, mais cet enregistrement ne peut pas être relu</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>Il redémarre en quelques secondes ; sinon, redémarrez l’appareil.</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>Elle mesure {width} x {height} pixels. Utilisez l’image d’origine dans sa taille réelle.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>Il a pu être conçu pour nuire. Choisissez une autre image, ou prenez-en une nouvelle.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>Il a pu être déplacé, renommé ou supprimé, ou son lecteur a été retiré. Choisissez de nouveau l’image.</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>Il faut au moins une ligne sous celle des noms de colonnes.</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>Il a été effacé, sur demande ou parce que son délai était écoulé ; un reçu dans la chaîne indique quand et pourquoi.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Sa fiche est en version {schema} ; ce programme lit la version {known}. Réinstallez le programme, ou construisez les modèles avec la commande : facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>Sa fiche est en version {schema} ; ce programme lit la version {known}. Remettez le dossier du modèle tel qu’il a été créé, ou recréez le modèle.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>Sa fiche est en version {schema} ; ce programme lit la version {known}. Entraînez ou exportez de nouveau le modèle avec cette version du programme.</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>Son lecteur ou le réseau informatique a pu tomber en panne. Copiez le fichier sur cet ordinateur et choisissez la copie.</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>Les yeux sont à {distance} pixels l’un de l’autre ; il en faut au moins {least}. Rapprochez-vous de la caméra, ou numérisez le document avec une résolution plus élevée.</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>La première ligne doit nommer les colonnes : {required}.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>Ses similarités ne signifient encore rien. Étalonnez-le avec la commande : facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>Ses similarités ne signifient encore rien. Étalonnez-le : facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>Gardez celui qui est utilisé, ou entraînez-en un meilleur.</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>L’apprentissage, la validation et le test exigent des personnes différentes, {least} au moins. Ajoutez des personnes, ou préparez-les toutes pour l’apprentissage avec --fractions 1,0,0.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>Éclairez le visage, ne bougez plus et recommencez.</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>Ne laissez qu’une personne près de la caméra et recommencez.</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>records.keep_crops_days doit être au plus égal à records.keep_days, {days}.</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>review_fmr doit être au moins égal à match_fmr, {match:g} : les deux peuvent être égaux si rien ne doit être à vérifier.</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>Donnez la propriété de la base de données au compte d’utilisateur indiqué dans records.database de la stratégie, ou accordez-lui les droits qui manquent.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>Autorisez le compte d’utilisateur de la borne à supprimer des fichiers dans le dossier du scanner.</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>Autorisez le programme à lire le dossier du registre, puis réessayez.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>Faites fonctionner le programme sur le processeur : --device cpu. Si cet ordinateur a une carte graphique, installez son pilote avec Vulkan (Linux) ou Direct3D 12 (Windows).</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>Autorisez le programme à écrire dans le dossier du registre, puis réessayez.</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>Autorisez le compte d’utilisateur du programme à lire le fichier de la clé, et personne d’autre.</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>LiteRT n’est pas installé</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>Consultez son propre journal, qui indique pourquoi. D’ici là, ce qui est enregistré attend sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>Regardez la caméra et recommencez.</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>Libérez de l’espace sur le disque du dossier de données.</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>Libérez de l’espace sur le disque ou autorisez l’écriture dans le dossier de données, ou indiquez-en un autre dans FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>Libérez de la place sur le disque et laissez le programme écrire dans le dossier de son registre. Rien n’a été effacé.</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>Libérez de l’espace sur le disque, fermez le fichier de résultats dans les autres programmes, ou choisissez un dossier où vous pouvez écrire. Ce qui est fait est conservé : redémarrez avec la même liste et le même fichier de résultats pour continuer.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>Libérez de l’espace sur le disque, ou choisissez un autre dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>Libérez de l’espace sur le disque, ou vérifiez qui peut y écrire. Ce qui est fait est conservé : la même commande reprend de là.</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>Libérez de l’espace sur le disque ; la même commande reprend d’ici.</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>Libérez de l’espace et relancez la même commande : le dernier point de reprise est complet, et l’exécution en repart.</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>Donnez d’abord le rôle d’administration à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>Établissez le rapport encore une fois.</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>Établissez le rapport quand la décision sera prise, ou prenez-la d’abord vous-même.</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>Corrigez cette ligne ; docs/administrators.md montre une stratégie entière.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>Le plus souvent, la mémoire était pleine. Fermez d’autres programmes et redémarrez avec le même dossier : cela reprend où c’en était.</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>Déplacez-la à cet endroit avec le rôle d’administration : facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>Indiquez un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>Indiquez un dossier contenant un dossier par personne, en groupes ou non, ou un CSV avec les colonnes file et identity.</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>Indiquez un modèle qui encode les visages ; « facematch models list » les montre.</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>Indiquez un nouveau dossier.</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>Indiquez avec --out un dossier nouveau ou vide.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>Indiquez un fichier de stratégie : quelques lignes de TOML en UTF-8.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>Indiquez un fichier de stratégie : quelques lignes de TOML.</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>Indiquez un autre dossier avec --out, ou supprimez d’abord celui-ci.</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>Indiquez un autre dossier, ou un dossier vide.</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>Nommez chaque colonne dans la première ligne. Là où un séparateur fait partie d’une cellule, mettez la cellule entre guillemets.</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>Ne nommez chaque image qu’une fois.</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>Indiquez-le dans kiosk.document_folder, avec son chemin complet.</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>Indiquez-en un avec --out, hors de leur dossier.</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>Le nom ou le mot de passe n’est pas le bon</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>Indiquez, dans records.database de la stratégie, le certificat de l’autorité qui a signé celui du serveur comme sslrootcert, et nommez le serveur comme le fait son certificat.</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>Indiquez le fichier comparison.json que « facematch models compare » a écrit avec --out.</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>Indiquez le dossier créé par facematch dataset prepare ; si cela a été interrompu, relancez la même commande.</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>Nommez le dossier {model}.</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>Indiquez celle qui convient, et non le dossier.</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>Indiquez le serveur primaire dans records.database de la stratégie, ou faites de celui-ci le primaire.</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>Aucune caméra trouvée</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>Aucun visage trouvé</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>Aucun visage trouvé : l’image est presque blanche</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>Aucune carte graphique utilisable</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>Aucun modèle propre à un établissement ne peut porter ce nom</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>Aucune page avec une photo n’a été vue</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>Aucune image gardée : aucun visage n’a été vu</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>Aucune image gardée : plusieurs personnes étaient devant la caméra</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>Aucune image gardée : le visage n’était pas reconnaissable</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>Aucune image gardée : le visage était trop éloigné</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>Aucun rapport ne peut être établi sur ce contrôle : il n’est pas tel qu’il a été enregistré</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>Aucune connexion sécurisée au serveur de base de données de l’établissement n’est possible</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>Personne ne peut encore se connecter</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>Un réseau ne peut apprendre des images de personne sans son consentement</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>Aucune des images ne montre de visage utilisable</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>Plus rien n’est conservé de ce contrôle</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>L’un des deux montre quelqu’un d’autre, ou n’est pas reconnaissable. Reprenez les photos avec une seule personne devant la caméra.</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>Seule une décision contraire à sa réponse est enregistrée.</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>Seule l’administration peut le faire</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>Seules les personnes responsables et l’administration peuvent le faire</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>Seul l’établissement dont les personnes ont donné leur consentement peut l’utiliser. Si c’est le vôtre, placez son dossier dans {place} et, si sa fiche nomme l’établissement, faites nommer le même par la stratégie : site sous [model].</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>Ouvrez l’image dans un autre programme et enregistrez-la en JPEG, ou prenez une nouvelle photo.</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Ouvrez le PDF dans un autre programme, enregistrez la page dans un fichier JPEG et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Ouvrez le PDF avec son mot de passe dans un autre programme, enregistrez la page dans un fichier JPEG et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>Ouvrez le dossier et choisissez-y une image.</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>Ouvrir cette image demande trop de mémoire</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>Un autre ordinateur travaille peut-être avec une copie du dossier de données de celui-ci, ou le dossier a été restauré à partir d’une copie plus ancienne : prévenez l’administration. Ce qui est enregistré attend sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>L’image {number} sur {count} montre quelqu’un d’autre, ou n’est pas reconnaissable. Laissez-la de côté, ou reprenez les photos avec une seule personne devant la caméra.</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>Branchez une caméra, ou ouvrez plutôt un fichier image.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>Rebranchez-la, ou choisissez-en une autre. Il reste possible d’ouvrir un fichier.</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>Préparez de nouveau les visages : facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>Remettez le dossier du modèle tel qu’il a été créé, ou recréez le modèle.</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>Placez-y le certificat de l’autorité qui a signé celui du serveur, sous forme de fichier PEM.</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>Restaurez le fichier à partir d’une copie, ou recommencez dans un autre dossier.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Remettez le dossier du modèle tel qu’il était, choisissez-en un autre avec « facematch models use NAME », ou revenez à celui fourni avec le programme : facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>Des enregistrements qui existaient manquent : leur fichier est plus ancien qu’il ne devrait l’être</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>La ligne {row} est illisible : un guillemet n’est pas fermé, ou se trouve à l’intérieur d’une cellule</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>La ligne {row} ne dit pas si l’image est celle d’un document</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>La ligne {row} a plus de cellules qu’il n’y a de colonnes</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>La ligne {row} n’a rien dans la colonne {columns}</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>La ligne {row} ne nomme aucun selfie</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>La ligne {row} nomme l’image que la ligne {first} nomme déjà</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>La ligne {row} nomme {count} selfies</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>La ligne {row} du fichier de résultats n’est pas celle que cette liste a à cet endroit</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>Les lignes {first} et {row} ont le même id</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>Lancez « facematch records verify », qui indique ce qui a été modifié.</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Lancez le programme avec le compte d’utilisateur auquel appartient le registre. Si le trousseau a été perdu, restaurez la clé à partir de sa copie exportée : facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>Enregistrez-la en CSV, dans un tableur en « CSV UTF-8 ». Un classeur (.xlsx, .ods) ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>Enregistrez-la en plus petit dans un autre programme, ou prenez une nouvelle photo.</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>Enregistrez-la en plus petit, en simple JPEG, dans un autre programme.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>Enregistrez l’image en JPEG dans un autre programme, ou en plus petit.</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>Enregistrez l’image qu’il contient dans un fichier JPEG, ou le document en PDF, et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>Dites en quelques mots ce que vous avez vu.</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>Dites-le en {most} caractères au plus.</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>Indiquez avec --consent comment ces personnes ont donné leur consentement, en une phrase qui ne nomme personne.</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>Scannez de nouveau le code QR du rapport, et donnez tout son texte.</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>Numérisez de nouveau le document, ou choisissez-en une image.</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>Numérisez seulement la page avec la photo, ou n’y laissez que son image.</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>Recherchez de nouveau, et prenez un enregistrement de la liste.</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>Voir « facematch models use --help ».</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>Vérifiez qu’il est connecté et qu’il reste de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>Vérifiez qu’il fonctionne et que cet ordinateur peut le joindre. D’ici là, ce qui est enregistré attend sur cet ordinateur.</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>Vérifiez que le dossier du registre existe et que le programme peut y écrire, puis réessayez.</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>Vérifiez que records.database de la stratégie nomme le bon serveur et que le mot de passe est le bon.</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>Vérifiez que le compte d’utilisateur dans records.database de la stratégie et le mot de passe sont les bons. Un mot de passe qui n’est pas dans la stratégie est lu dans la variable d’environnement FACEMATCH_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>Veillez à pouvoir y écrire et relancez la même commande : l’exécution repart de son dernier point de reprise.</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>Voyez qui est inscrit : facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>Mettez records.sign_in et records.crops à true : la seconde personne doit être une autre, et voir les visages.</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>Plusieurs visages sont possibles</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Un problème est survenu dans le programme</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>Redémarrez avec le même dossier : cela reprend où c’en était. Si cela se termine encore ainsi, lancez « facematch adapt » dans un terminal, qui montre ce qui se passe.</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>Redémarrez le programme pendant que le serveur est joignable : il achèvera le changement.</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>Redémarrez le programme : il met le fichier endommagé de côté et en commence un nouveau. Restaurez ensuite une sauvegarde : facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>Activez-y TLS (ssl = on dans postgresql.conf). Si le chemin jusqu’à lui est sûr en soi, sslmode=disable dans records.database de la stratégie permet de s’en passer.</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>Reprenez-la avec une lumière qui éclaire le visage, et non par derrière.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>Reprenez ou recopiez l’image.</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>Prenez d’autres photos et refaites le contrôle.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>Reprenez la photo avec moins de lumière sur le visage, ou sans flash.</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>Prévenez votre administrateur, sauf si le fichier a été remis à dessein : 'facematch records verify' dit ce qui manque, et 'facematch records restore' rétablit ce que contient une sauvegarde.</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>Prévenez votre administrateur : 'facematch records verify' dit ce qui a été modifié, et une sauvegarde rétablit la liste.</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>TensorFlow ne trouve pas de carte graphique</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>TensorFlow n’est pas installé</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>Ce n’est pas le code d’un rapport</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>C’est déjà ce que dit le contrôle</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>Le PDF n’a aucune page</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>Le PDF est protégé par un mot de passe</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>La page du PDF est bien plus complexe qu’un scan</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>L’adaptation s’est terminée sans réponse lisible</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>L’adaptation a été interrompue par le système</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>Le réseau fourni n’est pas étalonné</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>La caméra ne donne pas d’image</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>La caméra ou le presse-papiers n’a pas donné d’image</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>La caméra a été débranchée</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>L’image de la caméra est illisible</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>La fiche du modèle {model} est inutilisable : {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>La fiche du modèle {model} ne dit pas ce que ses images permettent</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>Le certificat que records.database de la stratégie nomme comme sslrootcert est illisible</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>Le choix du modèle ne peut pas être enregistré : {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>Le clip ne peut pas être lu</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>La raison la plus fréquente est {reason}. facematch dataset inspect y regarde de plus près.</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>La comparaison est illisible</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>La comparaison porte sur d’autres modèles que {model} et {in_use}, celui qui est utilisé</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>La comparaison ne montre rien : personnes : {people}, paires d’une même personne : {genuine}, paires de personnes inconnues : {impostor}</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>Selon la comparaison, le modèle {model} est moins bon que celui utilisé, de {points:.1f} points</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>Le dossier de données est inutilisable : {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>Le jeu de données ne contient aucune image de personnes</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>La décision n’a pas de raison indiquée</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>Le disque est plein : il reste {free} Mo</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>Le disque du registre ne fonctionne pas comme il devrait</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>Le disque du registre est plein</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>La fin du fichier manque, comme après une copie ou un téléchargement interrompu. Copiez-le ou téléchargez-le de nouveau, ou prenez une nouvelle photo.</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>L’effacement est enregistré, mais le serveur de base de données de l’établissement ne l’a pas encore exécuté</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>L’exportation ne peut pas être enregistrée : {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>La cascade de la recherche de visages ne peut pas être chargée</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>Le visage est trop clair pour être reconnaissable</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>Le visage est trop petit</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>Le visage montre trop peu de détails</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>Les visages découpés pour l’apprentissage ne peuvent pas être effacés : {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>Les visages ont été préparés par une autre version du programme</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>Le fichier n’a pas pu être lu</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>Le fichier fait {megabytes:,} Mo, plus que les {limit:,} Mo qui peuvent être ouverts</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>Le fichier cache bien plus de données qu’une image n’en demande</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>Le fichier est vide</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>Le fichier est introuvable</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>Le fichier d’un visage préparé manque ou est illisible</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>Le fichier du registre est endommagé</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>Le fichier du registre est endommagé et ne peut pas être mis de côté</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>Le fichier du registre était endommagé, et un nouveau registre a été commencé</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>Le fichier qui note la dernière entrée du registre est illisible</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>Impossible d’écrire dans le fichier qui note la dernière entrée du registre</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>Le fichier de la clé du registre est endommagé</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>Les constats ne peuvent pas être enregistrés : {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>La première personne n’a pas le rôle d’administration</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>Le dossier ne peut pas être créé : {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>Le dossier ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>Le dossier pour les visages préparés contient autre chose</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>Le dossier pour les visages préparés se trouve parmi les images</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>Le dossier contient des visages préparés autrement ({way})</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>Le dossier ne contient aucun visage préparé, ou ils ne sont pas complets</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>Le dossier contient plusieurs listes indiquant qui est sur quelle image</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>Le dossier du modèle {model} porte un autre nom que le modèle</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>La carte graphique donne des résultats faux</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>La clé n’ouvre pas cet enregistrement : elle est celle d’un autre établissement, ou l’enregistrement a été modifié</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>La clé du registre ne peut pas être lue : {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>La clé du registre ne peut pas être enregistrée : {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>La clé du registre ne se trouve pas là où la stratégie la veut</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>La clé du registre est endommagée</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>La clé du registre a disparu</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>La clé du registre est protégée par une phrase de passe</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>La clé du registre a été changée sur ce poste, et le serveur de base de données de l’établissement n’en sait rien</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>La clé {key} du registre n’est pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>Les clés de {section} sont {known}.</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>La liste ne peut pas être poursuivie à partir de là</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>La liste ne peut pas être lue : {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>La liste n’a pas de colonne {missing}</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>La liste a deux colonnes du même nom</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>La liste est vide</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>La liste n’est pas un fichier texte lisible</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>La liste des personnes qui se connectent n’est plus telle qu’elle était</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>La liste de ce qui a été effacé ne peut pas être lue</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>La liste de ce qui a été effacé ne peut pas être écrite</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>Le modèle ne peut pas s’appeler {name}</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>Le fichier du modèle a été modifié</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>Le modèle utilisé est endommagé, si bien qu’aucun ne peut lui être comparé</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>Le modèle utilisé, {model}, est inutilisable : {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>Le modèle utilisé, {model}, a été modifié depuis qu’il a été choisi</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>Le modèle n’est pas installé</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>Le modèle {model} ne peut pas fonctionner dans TensorFlow</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>Le modèle {model} ne compare pas de visages</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>Le modèle {model} n’est pas étalonné</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>Le modèle {model} n’est pas complet</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>Le modèle {model} a appris des personnes d’un autre établissement</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>Le modèle {model} a été créé pour une autre version du programme</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>Le modèle {model} n’a pas été comparé à celui qui est utilisé</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>Le nom est inutilisable</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>Le réseau {file} ne peut pas être chargé</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>La phrase de passe manque</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>La phrase de passe n’est pas la bonne</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>La phrase de passe fait moins de {shortest} caractères</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>Le mot de passe ne fait pas de {shortest} à {longest} caractères</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>Le mot de passe est le premier que l’on essaierait</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>L’image fait {megapixels:,} mégapixels, plus que les {limit:,} qui peuvent être ouverts</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>L’image est incomplète</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>L’image est endommagée</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>L’image est trop sombre pour y distinguer un visage</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>L’image est trop petite pour montrer un visage</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>L’image fait {side:,} pixels sur un côté, plus que les {limit:,} qui peuvent être ouverts</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>L’image semble agrandie à partir d’une bien plus petite, ou très floue. Utilisez l’image d’origine, ou reprenez-la.</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>L’image montre {count} visages d’à peu près la même taille. Choisissez l’un d’eux, ou utilisez une image d’une seule personne.</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>Les images dont le modèle {model} a appris ne permettent que la recherche</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>La stratégie exige une phrase de passe, et aucune n’a encore été choisie</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>La stratégie exige un second avis sans ce qu’il lui faut</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>Le fichier de stratégie ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>Le fichier de stratégie est bien trop long</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>Le fichier de stratégie n’est pas un texte</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>Le fichier de stratégie n’est pas du TOML valide : {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>La stratégie ne contient aucun texte à accepter</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>La stratégie ne connaît pas {name}</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>La stratégie conserve les images plus longtemps que les enregistrements auxquels elles appartiennent</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>kiosk.document de la stratégie est un dossier, mais aucun dossier n’est indiqué</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>kiosk.document de la stratégie n’est pas connu</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>kiosk.languages de la stratégie nomme une langue que le programme ne parle pas</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>kiosk.{name} de la stratégie est inutilisable avec la valeur {value}</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>model.use de la stratégie n’est pas connu</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>records.database de la stratégie demande un sslmode inconnu</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>records.database de la stratégie n’est pas l’adresse d’un serveur PostgreSQL</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>records.key de la stratégie n’est pas connu</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>records.{name} de la stratégie est inutilisable avec la valeur {days}</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>review_fmr de la stratégie est plus strict que son match_fmr</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>{name} de la stratégie n’est pas du bon type</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>{name} de la stratégie est inutilisable avec la valeur {chosen:g}</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>Les visages préparés ne sont pas complets : leur table manque</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>Les visages préparés ne peuvent pas être enregistrés : {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>Les visages préparés exigent un dossier, et --out indique un fichier</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>Les visages préparés ont été modifiés depuis leur préparation</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>Le programme ne peut pas ouvrir ses réseaux dans un second processus</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>Le programme ne répond plus</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>Le programme qui adapte le réseau ne peut pas être démarré</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>La raison n’est pas connue</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>La raison est trop longue</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>La recette ne part pas du réseau fourni</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>L’inscription du modèle utilisé est illisible</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>Le registre est verrouillé par un autre programme</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Le registre ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>Impossible d’écrire dans le registre</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>Le registre vient d’être remplacé par un autre programme</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>Le registre a été écrit par une version plus récente du programme</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>Le rapport ne peut pas être enregistré : {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>Les résultats ne peuvent pas y être enregistrés : ce n’est pas un fichier</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>Les résultats ne peuvent pas être enregistrés : {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>Le fichier de résultats a été commencé sur un autre matériel</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>Le fichier de résultats a été commencé avec un autre étalonnage du modèle</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>Le fichier de résultats a été commencé avec un autre moteur</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>Le fichier de résultats a été commencé avec une autre liste, ou la liste a été modifiée depuis</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>Le fichier de résultats a été commencé avec un autre modèle</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>Le fichier de résultats a été commencé avec une autre stratégie</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>Le fichier de résultats a été commencé avec une autre version du programme</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>Le fichier de résultats a été commencé avec des visages découpés autrement pour le modèle</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>Le fichier de résultats a été commencé avec des images d’un autre dossier</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>L’exécution qui a commencé le fichier de résultats diffère de celle-ci quant à l’enregistrement des contrôles</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>Le point de reprise de l’exécution est endommagé, ou d’une autre version du programme</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>Impossible d’écrire dans le dossier de l’exécution : {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>L’image numérisée ne peut pas être supprimée : {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>Les sections sont {known}.</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>Les selfies ne montrent pas tous la même personne</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>Le serveur a d’autres enregistrements de ce poste que le poste lui-même</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>Le serveur de base de données de l’établissement n’a pas pu faire ce qui lui était demandé</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>Le serveur de base de données de l’établissement ne répond pas</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>Le serveur de base de données de l’établissement ne répond pas, et contient peut-être d’autres éléments de ce dossier</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>Le serveur de base de données de l’établissement refuse l’accès à ce poste</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>Le serveur de base de données de l’établissement ne prouve pas qu’il connaît le mot de passe de ce poste</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>Le serveur de base de données de l’établissement n’a plus d’espace libre</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>Le serveur de base de données de l’établissement n’a pas cette base de données</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>Le serveur de base de données de l’établissement n’est pas digne de confiance : son certificat est inconnu, a expiré ou nomme un autre hôte</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>Le serveur de base de données de l’établissement est utilisé par une version plus récente du programme</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>Le serveur de base de données de l’établissement n’accepte pour l’instant que la lecture</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>Le trousseau du système ne contient pas la clé de ce registre</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>Le trousseau du système ne s’ouvre pas</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>Les deux visages de ce contrôle ne sont plus conservés, si bien que personne ne peut donner un second avis</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>Le site web a envoyé une page à la place de l’image. Ouvrez la page dans un navigateur, enregistrez l’image elle-même et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>Un fichier portant le nom du fichier de résultats existe déjà, et aucune exécution ne l’a créé</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>Un fichier portant le nom du fichier de résultats existe déjà, et aucune exécution à continuer</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>Un modèle de ce nom existe déjà</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>Le dossier contient déjà autre chose</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>Il y a plusieurs nouvelles images</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>Trop peu de personnes à répartir : {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>Personnes ayant à la fois un document et un selfie : {count} ; l’adaptation en exige {least}</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>Un fichier de ce nom existe déjà</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>Il n’y a pas de référence de dossier</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>Il n’y a pas de modèle de ce nom</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>Ce contrôle n’existe pas</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>Ce contrôle n’existe pas, ou plus rien n’en est conservé</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>Il n’y a personne de ce nom</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>Il y a déjà quelqu’un de ce nom</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>Rien n’a été comparé lors de ce contrôle : il n’y a donc rien à décider</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>Ce contrôle a déjà fait l’objet d’une décision</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>Ce contrôle attend encore un avis qui se donne sans connaître sa réponse</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>Il manque à ce poste la clé du registre qu’utilisent les autres postes de l’établissement</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>Le compte d’utilisateur de ce poste n’a pas le droit de travailler avec le registre sur le serveur de base de données de l’établissement</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>C’est un périphérique ou un tube, pas un fichier</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>C’est un dossier, pas une image</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>C’est un fichier texte, pas une image</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>C’est une vidéo, pas une image</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>C’est une page web, pas une image</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>C’est un document bureautique ou une archive, pas une image</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>Ce n’est pas une image connue ici</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>Ce type de fichier {format} ne peut pas être ouvert ici</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>Ce système n’a pas de trousseau qui garde la clé du registre</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>Il n’y aurait alors plus personne pour modifier les personnes, les clés et le registre</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>Trop de mots de passe erronés</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>Entraînez un modèle sur des images dont les conditions permettent l’utilisation par l’établissement. S’il s’agit d’un établissement de recherche, faites-le dire par sa stratégie : use = "research" sous [model].</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>L’entraînement en a besoin. Installez le programme à partir de ses sources, avec tout ce qu’il requiert.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>Réessayez. Si cela se reproduit, prévenez votre administration.</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>Deux personnes ne sont pas du même avis sur ce contrôle : la décision revient donc à une personne responsable</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Saisissez une phrase de passe, ou définissez FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>Saisissez de nouveau les deux. Les majuscules comptent.</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>Saisissez-la de nouveau. Les majuscules comptent.</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Saisissez la phrase de passe, ou définissez FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>Déverrouillez-le, puis réessayez. La clé du registre s’y trouve.</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>Déverrouillez-le, ou donnez à records.key de la stratégie la valeur file ou passphrase.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>Mettez son pilote à jour, ou faites fonctionner le programme sur le processeur : --device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>Mettez à jour le programme sur ce poste. D’ici là, ce qui est enregistré attend sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>Utilisez --device cpu, ou le moteur litert. TensorFlow exige une carte NVIDIA avec CUDA, et pas Windows.</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>Utilisez une image où le visage regarde la caméra, est bien éclairé et n’est pas couvert.</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>Utilisez cette version-là, ou restaurez une sauvegarde faite par la présente version : facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>Utilisez le moteur litert, qui donne les mêmes résultats, ou installez TensorFlow.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>Attendez un instant et réessayez. S’il reste verrouillé, fermez l’autre programme qui l’utilise.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>Attendez qu’elle soit terminée, ou choisissez un autre fichier de résultats.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>Attendez qu’elle soit terminée, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>Attendez {seconds} s, puis réessayez.</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>Ce qui répond à l’adresse du serveur de base de données de l’établissement n’est pas PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>Ce qui était noté sur cette exécution à côté de son fichier de résultats a disparu</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>Écrivez 1 ou 0, yes ou no, dans la colonne document, ou laissez la cellule vide.</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>Écrivez un nom de {most} caractères au plus.</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>Écrivez-y un nombre.</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>Écrivez-y un texte pour chaque langue, par exemple {{ en = "..." }}.</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>Écrivez-y un texte entre guillemets.</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>Écrivez un nombre entier de jours, de 1 à {most}.</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>Écrivez un nombre entier de secondes de {least} à {most}.</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>Écrivez-y un nombre entier.</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>Écrivez-le dans consent.text, pour chaque langue.</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>Écrivez l’une de ces valeurs : {known}.</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>N’écrivez que celles-ci : {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>Écrivez postgresql://USER@HOST/DATABASE, et après un point d’interrogation seulement ces options : {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>Écrivez postgresql://USER@HOST/DATABASE, ou omettez-le pour un fichier sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>Écrivez-y des textes entre crochets, par exemple ["en", "de"].</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>Écrivez-y true ou false.</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>Vous avez donné l’un des deux avis divergents</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>Vous avez donné le premier avis sur ce contrôle</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>Vous n’avez pas l’autorisation de lire ce fichier</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>Vous avez fait ce contrôle et vu son score</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} manque ou est illisible. Réinstallez le programme, ou construisez les modèles avec la commande : facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} manque ou est illisible. Remettez le dossier du modèle tel qu’il a été créé, ou recréez le modèle.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} du modèle {model} n’est pas le fichier pour lequel sa fiche a été écrite. Réinstallez le programme, ou construisez les modèles avec la commande : facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} du modèle {model} n’est pas le fichier pour lequel sa fiche a été écrite. Remettez le dossier du modèle tel qu’il a été créé, ou recréez le modèle.</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>Les fichiers {format} ne peuvent pas être ouverts ici</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>Une lumière se reflète sur le visage</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>Une lumière se reflète sur le portrait</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>Fermez la bouche.</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>Rapprochez-vous de la caméra, ou utilisez l’image dans sa taille d’origine.</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>Rapprochez-vous de la caméra.</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>Ne bougez pas, essuyez l’objectif et laissez la caméra faire la mise au point avant de prendre la photo.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>Tenez la tête droite : elle penche vers votre gauche.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>Tenez la tête droite : elle penche vers votre droite.</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>S’il existe un autre document avec un meilleur portrait, utilisez celui-là.</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>Elle semble agrandie à partir d’une plus petite, ou floue. Utilisez l’image d’origine, ou reprenez-la.</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>Posez le document bien droit sur la vitre.</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>Éclairez votre visage de face et essuyez l’objectif.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>Regardez droit vers la caméra : tournez la tête vers votre gauche.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>Regardez droit vers la caméra : tournez la tête vers votre droite.</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>Baissez un peu le menton, ou tenez la caméra plus haut.</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>Déplacez-vous un peu vers votre gauche.</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>Déplacez-vous un peu vers votre droite.</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>Reculez un peu.</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>Placez-vous de sorte que tout votre visage soit dans l’image.</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>Déplacez la lampe sur le côté, évitez le flash ou retirez vos lunettes.</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>Ouvrez les deux yeux et regardez la caméra.</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>Photographiez la page bien à la verticale. S’il existe un autre document avec un meilleur portrait, utilisez celui-là.</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>Mettez la page bien à plat et éclairez-la uniformément des deux côtés, ou numérisez-la.</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>Levez un peu le menton, ou tenez la caméra plus bas.</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>Numérisez de nouveau le document avec plus de contraste, et en couleur. S’il existe un autre document avec un meilleur portrait, utilisez celui-là.</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>Numérisez de nouveau le document et enregistrez-le en haute qualité ou en PNG.</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>Numérisez de nouveau le document, plus clair, ou photographiez-le avec plus de lumière.</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>Numérisez de nouveau le document, plus sombre, ou photographiez-le sans flash.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>Numérisez le document à 300 dpi ou plus, ou photographiez-le de plus près.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>Numérisez le document à 300 dpi, bien à plat sur la vitre, ou photographiez-le de nouveau.</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>Numérisez la page à plat, sans rien dessus. S’il existe un autre document avec un meilleur portrait, utilisez celui-là.</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>Numérisez toute la page, sans rien couper du portrait.</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>Asseyez-vous plus bas, ou inclinez la caméra vers le haut.</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>Redressez-vous, ou inclinez la caméra vers le bas.</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>Quittez la lumière vive, ou prenez la photo sans flash.</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>Écartez mains, cheveux, masque ou lunettes de votre visage et regardez la caméra.</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>Retirez les lunettes sombres, écartez les cheveux et le chapeau, et éclairez vos yeux.</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>Les yeux sont fermés, ou presque</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>Les yeux sont couverts ou très à l’ombre</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>Les yeux du portrait sont fermés, ou presque</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>Les yeux du portrait sont couverts ou très à l’ombre</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>Le visage est coupé au bord de l’image</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>Le visage est éloigné</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>Le visage est haut dans l’image</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>Le visage est bas dans l’image</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>Le visage n’est pas au milieu</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>Le visage est pâle et sans contraste</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>Le visage est en partie caché</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>Le visage est petit</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Le visage est petit : les yeux sont à {inter_eye_distance:.0f} pixels l’un de l’autre</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>Le visage est trop clair</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>Le visage est trop proche</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>Le visage est trop sombre</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>La tête du portrait est penchée en arrière</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>La tête du portrait est penchée vers le bas</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>La tête du portrait est tournée sur le côté</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>La tête est penchée en arrière</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>La tête est penchée vers le bas</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>La tête est tournée sur le côté</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>La tête penche d’un côté</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>La lumière tombe sur un côté du visage</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>La lumière sur le portrait n’est pas uniforme</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>La bouche du portrait est ouverte</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>La bouche est ouverte</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>L’image a été trop compressée</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>L’image est floue</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>L’image semble agrandie à partir d’une plus petite, ou floue. Numérisez de nouveau le document à 300 dpi.</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>L’image montre peu de détails</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>Le portrait est à peine reconnaissable</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>Le portrait est flou</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>Le portrait est coupé au bord de l’image</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>Le portrait est pâle</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>Le portrait est petit : ses yeux sont à {inter_eye_distance:.0f} pixels l’un de l’autre</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>Le portrait est incliné</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>Le portrait est trop clair</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>Le portrait est trop sombre</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>Le portrait montre peu de détails</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>Inclinez la page pour que la lumière ne s’y reflète pas, ou numérisez-la.</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>Tournez-vous un peu vers votre gauche, vers la lumière.</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>Tournez-vous un peu vers votre droite, vers la lumière.</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>Tournez-vous vers la lumière, ou allumez une lampe devant vous.</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>Utilisez le fichier d’origine, pas une copie issue d’une messagerie ou d’une page web.</translation>
        </message>
    </context>
</TS>
