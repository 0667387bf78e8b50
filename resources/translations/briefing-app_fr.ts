<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Briefing App</name>
    <message>
        <source> mm</source>
        <comment>after a number</comment>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Judgements first</source>
        <translation>&amp;Jugements d’abord</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Lé&amp;gende</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>Pa&amp;ysage</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Marges</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;What the lead hangs on</source>
        <translation>De &amp;quoi dépend la première place</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--distribution is for --copies.</source>
        <translation>--distribution va avec --copies.</translation>
    </message>
    <message>
        <source>--name is for keys trust</source>
        <translation>--name va avec keys trust</translation>
    </message>
    <message>
        <source>--reader is needed: the name under which the notes go out</source>
        <translation>--reader manque&#xa0;: le nom sous lequel les annotations sortent</translation>
    </message>
    <message>
        <source>--side-by-side needs -o</source>
        <translation>--side-by-side exige -o</translation>
    </message>
    <message>
        <source>--turn is not for .json files: they have the same data either way.</source>
        <translation>--turn n’est pas pour les fichiers .json&#xa0;: ils contiennent les mêmes données dans les deux sens.</translation>
    </message>
    <message>
        <source>--{name} is for pictures of the window, not for --view {view}.</source>
        <translation>--{name} est pour les images de la fenêtre, pas pour --view {view}.</translation>
    </message>
    <message>
        <source>--{name} is for {ending} files.</source>
        <translation>--{name} est pour les fichiers {ending}.</translation>
    </message>
    <message>
        <source>-o - needs --format, since there is no ending that says what to write.</source>
        <translation>-o - exige --format, car aucune extension ne dit ce qu’il faut écrire.</translation>
    </message>
    <message>
        <source>-o is for packs; a bundle’s folder is signed inside</source>
        <translation>-o est pour les paquets&#x202f;; le dossier d’un bundle est signé à l’intérieur</translation>
    </message>
    <message>
        <source>-o is for “export”, which needs it</source>
        <translation>-o est pour «&#xa0;export&#xa0;», qui l’exige</translation>
    </message>
    <message>
        <source>A block of more than {block_letters} characters is broken into several.</source>
        <translation>Un bloc de plus de {block_letters} caractères est découpé en plusieurs.</translation>
    </message>
    <message>
        <source>A comment begins here and is not closed, so that what follows is not shown.</source>
        <translation>Un commentaire commence ici et n’est pas fermé&#xa0;: ce qui suit n’est pas affiché.</translation>
    </message>
    <message>
        <source>A comment is one line of at most {most_comment} characters.</source>
        <translation>Un commentaire tient sur une ligne de {most_comment} caractères au plus.</translation>
    </message>
    <message numerus="yes">
        <source>A field has more than {n} characters; what follows it is not read.</source>
        <extracomment>In the singular: A field has more than {n} character; what follows it is not read.</extracomment>
        <translation>
            <numerusform>Un champ a plus de {n} caractère&#x202f;; ce qui le suit n’est pas lu.</numerusform>
            <numerusform>Un champ a plus de {n} caractères&#x202f;; ce qui le suit n’est pas lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A judgement that rests on nothing named</source>
        <translation>Un jugement qui ne repose sur rien de nommé</translation>
    </message>
    <message>
        <source>A key must be text; this one is left out.</source>
        <translation>Une clé doit être du texte&#x202f;; celle-ci est omise.</translation>
    </message>
    <message>
        <source>A letter has more than 64 marks, such as accents. They are shown apart.</source>
        <translation>Une lettre porte plus de 64 signes, tels que des accents. Ils sont affichés à part.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>A mapping</source>
        <translation>Un dictionnaire</translation>
    </message>
    <message>
        <source>A mapping that describes {what}</source>
        <translation>Un dictionnaire qui décrit {what}</translation>
    </message>
    <message>
        <source>A merge (“&lt;&lt;”) is not read; write the keys out.</source>
        <translation>Une fusion («&#xa0;&lt;&lt;&#xa0;») n’est pas lue&#x202f;; écrivez les clés en entier.</translation>
    </message>
    <message>
        <source>A motivation that no evidence contradicts</source>
        <translation>Une motivation qu’aucun élément ne contredit</translation>
    </message>
    <message>
        <source>A name for what you tried, to compare it with others:</source>
        <translation>Un nom pour cet essai, afin de le comparer à d’autres&#xa0;:</translation>
    </message>
    <message>
        <source>A name on each line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>A part of the program cannot be loaded: {error}.</source>
        <translation>Une partie du programme ne peut pas être chargée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A picture has room for {most_items} items of evidence and {most_columns} columns; this comparison has {items} and {columns}. A workbook or a PDF shows them all.</source>
        <translation>Une image peut contenir {most_items} éléments et {most_columns} colonnes&#x202f;; cette comparaison en a {items} et {columns}. Un classeur ou un PDF les montre tous.</translation>
    </message>
    <message>
        <source>A picture of the window needs a file, not standard input.</source>
        <translation>Une image de la fenêtre exige un fichier, pas la sortie standard.</translation>
    </message>
    <message>
        <source>A profile is an object with “title”, “about” and “options”.</source>
        <translation>Un profil est un objet avec «&#xa0;title&#xa0;», «&#xa0;about&#xa0;» et «&#xa0;options&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>Un guillemet est ouvert dans cette ligne et n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A row of a table has more cells than its head; they join the last cell.</source>
        <translation>Une ligne de tableau a plus de cases que son en-tête&#x202f;; elles s’ajoutent à la dernière case.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>Un second document YAML commence ici.</translation>
    </message>
    <message>
        <source>A table drawn with “+---+” is not read; it is shown as it is written. Tables are read with bars: “| a | b |” above “|---|---|”.</source>
        <translation>Un tableau dessiné avec « +---+ » n’est pas lu ; il est affiché tel quel. Les tableaux se lisent avec des barres : « | a | b | » au-dessus de « |---|---| ».</translation>
    </message>
    <message>
        <source>A tag (“!”) is not read; put the value in quotes.</source>
        <translation>Une étiquette («&#xa0;!&#xa0;») n’est pas lue&#x202f;; mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>A wide ruled margin for notes</source>
        <translation>Une large marge réglée pour les annotations</translation>
    </message>
    <message>
        <source>About Briefing App</source>
        <translation>À propos de Briefing App</translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation>À propos de ce contrôle</translation>
    </message>
    <message>
        <source>Add a folder to the shelf</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a kind of highlight</comment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>All evidence from one source</source>
        <translation>Tous les éléments viennent d’une seule source</translation>
    </message>
    <message>
        <source>All of it read</source>
        <translation>Tout est lu</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items of evidence come from one source, “{title}”.</source>
        <extracomment>In the singular: The {n} item of evidence comes from one source, “{title}”.</extracomment>
        <translation>
            <numerusform>Le seul élément vient d’une source unique, «&#xa0;{title}&#xa0;».</numerusform>
            <numerusform>Les {n} éléments viennent tous d’une seule source, «&#xa0;{title}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>Modifié après la signature</translation>
    </message>
    <message>
        <source>An alias (“*”) is not read; write the value out.</source>
        <translation>Un alias («&#xa0;*&#xa0;») n’est pas lu&#x202f;; écrivez la valeur en entier.</translation>
    </message>
    <message>
        <source>An anchor (“&amp;”) has no meaning here.</source>
        <translation>Une ancre («&#xa0;&amp;&#xa0;») n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>À annoter</translation>
    </message>
    <message>
        <source>Another key is already called “{name}”.</source>
        <translation>Une autre clé s’appelle déjà «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Applicable to one, not to the other.</source>
        <translation>Applicable pour l’un, pas pour l’autre.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Touches fléchées, Entrée</translation>
    </message>
    <message>
        <source>As the author wrote it</source>
        <translation>Telle que l’auteur l’a écrite</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>As you tried it</source>
        <translation>Telle que vous l’avez essayée</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Assumptions and indicators</source>
        <translation>Hypothèses et indicateurs</translation>
    </message>
    <message>
        <source>At most {columns} columns are read; those after them are left out.</source>
        <translation>{columns} colonnes au plus sont lues&#x202f;; les suivantes sont omises.</translation>
    </message>
    <message>
        <source>At most {most} are read; this row and those below are left out.</source>
        <translation>{most} au plus sont lues&#x202f;; cette ligne et les suivantes sont omises.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back to the author’s</source>
        <translation>Revenir à l’auteur</translation>
    </message>
    <message>
        <source>Back to the author’s rating</source>
        <translation>Revenir à l’évaluation de l’auteur</translation>
    </message>
    <message>
        <source>Back where you were; {key} returns to the hit</source>
        <translation>De retour où vous étiez&#x202f;; {key} ramène au résultat</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Blocks between lines of “:::” are not read as Pandoc and Quarto read them; the lines are shown as they are written. Callouts such as “&gt; [!NOTE]” are read.</source>
        <translation>Les blocs entre des lignes « ::: » ne sont pas lus comme Pandoc et Quarto les lisent ; ces lignes sont affichées telles quelles. Les encadrés comme « &gt; [!NOTE] » sont lus.</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>Signet posé.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Border between panes</source>
        <translation>Séparation entre volets</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>Recto verso, bord long</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>Recto verso, bord court</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note de synthèse</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation>Notes (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Briefings and hits</source>
        <translation>Notes et résultats</translation>
    </message>
    <message>
        <source>Bring the next briefing to the front</source>
        <translation>Amener la note suivante au premier plan</translation>
    </message>
    <message>
        <source>Bring the previous briefing to the front</source>
        <translation>Amener la note précédente au premier plan</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>Texte brun sur papier de teinte chaude</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par endroit</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>C&amp;ollate</source>
        <translation>Assem&amp;bler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>Annuler et fermer</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>Annuler&#xa0;: {task}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed; the author’s is {meaning}.</source>
        <translation>Modifié&#x202f;; l’évaluation de l’auteur est {meaning}.</translation>
    </message>
    <message>
        <source>Checking the briefing…</source>
        <translation>Contrôle de la note…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Choose a cell to see its reason, its source and its paragraphs.</source>
        <translation>Choisissez une case pour voir sa raison, sa source et ses paragraphes.</translation>
    </message>
    <message>
        <source>Choose a note in the panel first.</source>
        <translation>Choisissez d’abord une annotation dans le panneau.</translation>
    </message>
    <message>
        <source>Choose how the program looks and what it keeps</source>
        <translation>Choisir l’aspect du programme et ce qu’il garde</translation>
    </message>
    <message>
        <source>Choose several cells, to rate them at once</source>
        <translation>Choisir plusieurs cases pour les évaluer ensemble</translation>
    </message>
    <message>
        <source>Choose the other edition</source>
        <translation>Choisir l’autre édition</translation>
    </message>
    <message>
        <source>Choose the other editions</source>
        <translation>Choisir les autres éditions</translation>
    </message>
    <message>
        <source>Choose the rows and columns, or show the likelihoods instead</source>
        <translation>Choisir les lignes et les colonnes, ou afficher plutôt les probabilités</translation>
    </message>
    <message>
        <source>Choose what the five kinds of highlight are called</source>
        <translation>Choisir le nom des cinq types de surlignage</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Enlever tous les filtres</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>Clear your ratings</source>
        <translation>Effacer vos évaluations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close every window</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close, and stay at the hit</source>
        <translation>Fermer et rester sur le résultat</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>Sommai&amp;re</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Colonne {column}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Command, section, item of evidence, source or file</source>
        <translation>Commande, section, élément, source ou fichier</translation>
    </message>
    <message>
        <source>Comment, not proven: {comment}</source>
        <translation>Commentaire, non prouvé&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation>Commentaire&#xa0;: {comment}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare side by side…</source>
        <translation>Comparer côte à côte…</translation>
    </message>
    <message>
        <source>Compare the what-ifs that you kept: sums, lead and what differs</source>
        <translation>Comparer les essais gardés&#xa0;: sommes, première place et différences</translation>
    </message>
    <message>
        <source>Compare two editions</source>
        <translation>Comparer deux éditions</translation>
    </message>
    <message>
        <source>Compare with another edition…</source>
        <translation>Comparer avec une autre édition…</translation>
    </message>
    <message>
        <source>Compare with the edition before</source>
        <translation>Comparer avec l’édition précédente</translation>
    </message>
    <message>
        <source>Comparing the two editions …</source>
        <translation>Comparaison des deux éditions…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison beside the text</source>
        <translation>Comparaison à côté du texte</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>Comparaison copiée</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence: {level}.</source>
        <translation>Confiance&#xa0;: {level}.</translation>
    </message>
    <message>
        <source>Copi&amp;es</source>
        <translation>E&amp;xemplaires</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied with the reference</source>
        <translation>Copié avec la référence</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy for this</source>
        <translation>Copier pour</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>Copier la comparaison</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this file</source>
        <translation>Copier la ligne qui le fait taire pour ce fichier</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this paragraph</source>
        <translation>Copier la ligne qui le fait taire pour ce paragraphe</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this section</source>
        <translation>Copier la ligne qui le fait taire pour cette section</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet or a word processor</source>
        <translation>Copier le tableau pour un tableur ou un traitement de texte</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the paragraph, with title, number, date and marking</source>
        <translation>Copier la sélection, ou sinon le paragraphe, avec titre, numéro, date et classification</translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy “{line}”</source>
        <translation>Copier «&#xa0;{line}&#xa0;»</translation>
    </message>
    <message>
        <source>Copying is switched off on this computer.</source>
        <translation>La copie est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Credibility {credibility}, relevance {relevance}.</source>
        <translation>Crédibilité {credibility}, pertinence {relevance}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Cursor in the text</source>
        <translation>Curseur dans le texte</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Texte sombre sur blanc</translation>
    </message>
    <message>
        <source>Dated {date}.</source>
        <translation>Daté&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>Dates are read as in “{written}”, which is {date}.</source>
        <translation>Les dates sont lues comme dans «&#xa0;{written}&#xa0;», soit {date}.</translation>
    </message>
    <message>
        <source>Dates are saved as moments in an unknown time zone, so that one can be a day off.</source>
        <translation>Les dates sont enregistrées comme des instants dans un fuseau horaire inconnu&#x202f;; l’une d’elles peut être décalée d’un jour.</translation>
    </message>
    <message>
        <source>Delete all settings, recent briefings, positions, ratings and notes</source>
        <translation>Supprimer tous les réglages, les notes récentes, les positions de lecture, les évaluations et les annotations</translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial, ratings and notes</source>
        <translation>Supprimer ce qui est gardé de cette note&#xa0;: position, essais, évaluations et annotations</translation>
    </message>
    <message>
        <source>Detail of the chosen cell</source>
        <translation>Détail de la case choisie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
    <message>
        <source>Details of this copy copied</source>
        <translation>Détails de cet exemplaire copiés</translation>
    </message>
    <message>
        <source>Diagnosticity 0: it does not tell the motivations apart.</source>
        <translation>Diagnosticité 0&#xa0;: ne distingue pas les motivations.</translation>
    </message>
    <message>
        <source>Diagnosticity {value}.</source>
        <translation>Diagnosticité {value}.</translation>
    </message>
    <message>
        <source>Diagnosticity: too few ratings to tell.</source>
        <translation>Diagnosticité&#xa0;: trop peu d’évaluations pour la calculer.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{near}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{word}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss “Marking not read”</source>
        <translation>Masquer «&#xa0;Classification non lue&#xa0;»</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Done. “Installed apps” in the settings of Windows can undo it.</source>
        <translation>C’est fait. «&#xa0;Applications installées&#xa0;», dans les paramètres de Windows, permet de l’annuler.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <comment>a kind of highlight</comment>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Drop it here to open it.</source>
        <translation>Relâchez ici pour ouvrir.</translation>
    </message>
    <message>
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation>Parmi les évaluations, chaque I compte 1, chaque II compte 2.</translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; that does not make it the most probable.</source>
        <translation>Chaque I compte 1 et chaque II compte 2, multipliés par les poids de la crédibilité et de la pertinence de l’élément. La motivation qui a la plus petite somme est celle que les éléments réfutent le moins&#x202f;; elle n’est pas pour autant la plus probable.</translation>
    </message>
    <message>
        <source>Each copy says on every page whose it is; a register lists them</source>
        <translation>Chaque exemplaire porte à chaque page le nom de son destinataire&#x202f;; un registre en fait la liste</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>Lettres plus faciles</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>Notes de la rédaction</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Fin du texte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Entrée, Maj+Entrée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every key, as a page to read and print</source>
        <translation>Toutes les touches, en une page à lire et à imprimer</translation>
    </message>
    <message>
        <source>Every likelihood</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Every marking</source>
        <translation>Classifications</translation>
    </message>
    <message>
        <source>Every motivation</source>
        <translation>Motivations</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Everything back to the author’s</source>
        <translation>Revenir à l’auteur partout</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not only the text.</source>
        <translation>Tout dans la fenêtre grandit avec, pas seulement le texte.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tout est oublié.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Evidence that tells nothing apart (D = 0)</source>
        <translation>Éléments qui ne distinguent rien (D = 0)</translation>
    </message>
    <message>
        <source>Evidence that the text does not mention</source>
        <translation>Éléments que le texte ne mentionne pas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export and check files without a window</source>
        <translation>Exporter et contrôler des fichiers sans fenêtre</translation>
    </message>
    <message>
        <source>Export your notes</source>
        <translation>Exporter vos annotations</translation>
    </message>
    <message>
        <source>Export your notes…</source>
        <translation>Exporter vos annotations…</translation>
    </message>
    <message>
        <source>Export your ratings</source>
        <translation>Exporter vos évaluations</translation>
    </message>
    <message>
        <source>Export your ratings…</source>
        <translation>Exporter vos évaluations…</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>Exporté sous {file}</translation>
    </message>
    <message>
        <source>Exported as {file}: {variant}</source>
        <translation>Exporté sous {file}&#xa0;: {variant}</translation>
    </message>
    <message>
        <source>Exporting is switched off on this computer.</source>
        <translation>L’exportation est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Exporting {file} …</source>
        <translation>Exportation de {file}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>Fichiers de &amp;type&#xa0;:</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Remplir l’écran avec la fenêtre</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>Filtrer les sections</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Filtrer les éléments</translation>
    </message>
    <message>
        <source>Filter the evidence by id, words or source</source>
        <translation>Filtrer les éléments par numéro, mots ou source</translation>
    </message>
    <message>
        <source>Filter the evidence…</source>
        <translation>Filtrer les éléments…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find any command, section, item of evidence or recent file by its name</source>
        <translation>Trouver par son nom toute commande, section, élément ou fichier récent</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Rechercher dans le tableau</translation>
    </message>
    <message>
        <source>Find in the text and the table</source>
        <translation>Rechercher dans le texte et le tableau</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Find words in the briefing</source>
        <translation>Rechercher des mots dans la note</translation>
    </message>
    <message>
        <source>Find “{words}” in the text and the table</source>
        <translation>Rechercher «&#xa0;{words}&#xa0;» dans le texte et le tableau</translation>
    </message>
    <message>
        <source>Finding what the lead hangs on…</source>
        <translation>Recherche de ce dont dépend la première place…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fold a section, unfold it</source>
        <translation>Replier une section, la déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Suivre un lien</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Suivre le lien</translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>a kind of highlight</comment>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>Pendant 30 jours</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>Pendant 7 jours</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>Pendant 90 jours</translation>
    </message>
    <message>
        <source>For a file that is named like a command, write ./export; after --, names may begin with a dash.</source>
        <translation>Pour un fichier qui porte le nom d’une commande, écrivez ./export&#x202f;; après --, les noms peuvent commencer par un tiret.</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Pendant un an</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Oublier une recherche</translation>
    </message>
    <message>
        <source>Forget a search…</source>
        <translation>Oublier une recherche…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions, ratings, notes and saved searches are deleted, with their backup and the index of the shelf. The briefings themselves stay.</source>
        <translation>Tout oublier&#x202f;?

Tous les réglages, les notes récentes, les positions de lecture, les évaluations, les annotations et les recherches enregistrées sont supprimés, avec leur sauvegarde et l’index de la bibliothèque. Les notes elles-mêmes restent.</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Forget this briefing</source>
        <translation>Oublier cette note</translation>
    </message>
    <message>
        <source>Forget this briefing?

It is removed from Recent, and your reading position, what you tried and all ratings and notes in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation>Oublier cette note&#x202f;?

Elle est retirée des notes récentes&#x202f;; votre position de lecture, vos essais et toutes les évaluations et annotations qu’elle contient sont supprimés, de même que les réglages mis de côté parce qu’ils étaient endommagés. Le fichier lui-même reste.</translation>
    </message>
    <message>
        <source>Forgotten, but copies may be left in {parent}: {error}.</source>
        <translation>Oublié, mais des copies peuvent rester dans {parent}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen: {key} ends it.</source>
        <translation>Plein écran&#xa0;: {key} pour en sortir.</translation>
    </message>
    <message numerus="yes">
        <source>Further hedges, in {n} more sections: {hedges}.</source>
        <extracomment>In the singular: Further hedges, in {n} more section: {hedges}.</extracomment>
        <translation>
            <numerusform>Autres expressions vagues, dans {n} autre section&#xa0;: {hedges}.</numerusform>
            <numerusform>Autres expressions vagues, dans {n} autres sections&#xa0;: {hedges}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a file name for the secret key.</source>
        <translation>Donnez un nom de fichier pour la clé secrète.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Donner une raison</translation>
    </message>
    <message>
        <source>Give a reason…</source>
        <translation>Donner une raison…</translation>
    </message>
    <message>
        <source>Give the secret key another ending than .pub.</source>
        <translation>Donnez à la clé secrète une autre extension que .pub.</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>a button</comment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>the menu</comment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go back to where it is cited</source>
        <translation>Revenir à l’endroit où cela est cité</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>Revenir où vous étiez avant le dernier saut</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation>Aller à un paragraphe par son numéro</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Aller à une section</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>Go to paragraph {number}</source>
        <translation>Aller au paragraphe {number}</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Aller au paragraphe…</translation>
    </message>
    <message>
        <source>Go to the cell’s paragraph</source>
        <translation>Aller au paragraphe de la case</translation>
    </message>
    <message>
        <source>Go to the end of the text</source>
        <translation>Aller à la fin du texte</translation>
    </message>
    <message>
        <source>Go to the next heading</source>
        <translation>Aller au titre suivant</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Go to the next note in the text</source>
        <translation>Aller à l’annotation suivante dans le texte</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Aller à la note de bas de page</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>Aller à l’annotation précédente</translation>
    </message>
    <message>
        <source>Go to the previous heading</source>
        <translation>Aller au titre précédent</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>Aller au résultat précédent</translation>
    </message>
    <message>
        <source>Go to the section {title}</source>
        <translation>Aller à la section {title}</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>Aller à la source</translation>
    </message>
    <message>
        <source>Go to the start of the text</source>
        <translation>Aller au début du texte</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Hedges that are on no scale</source>
        <translation>Expressions vagues qui ne sont sur aucune échelle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Aide&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Heuer: evidence refutes, it does not confirm. If nothing speaks against an explanation, it may be that nobody looked (confirmation bias).</source>
        <translation>Heuer&#xa0;: les éléments réfutent, ils ne confirment pas. Si rien ne contredit une explication, c’est peut-être que personne n’a cherché (biais de confirmation).</translation>
    </message>
    <message>
        <source>Heuer: the reasoning must be open to others. An item that is rated but never mentioned cannot be weighed by the reader.</source>
        <translation>Heuer&#xa0;: le raisonnement doit être visible pour les autres. Le lecteur ne peut pas peser un élément évalué mais jamais mentionné.</translation>
    </message>
    <message>
        <source>Hidden columns are read like the others: {columns}.</source>
        <translation>Les colonnes masquées sont lues comme les autres&#xa0;: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden rows are read like the others: {rows} and {n} more.</source>
        <extracomment>In the singular: Hidden rows are read like the others: {rows} and {n} more.</extracomment>
        <translation>
            <numerusform>Les lignes masquées sont lues comme les autres&#xa0;: {rows} et {n} autre.</numerusform>
            <numerusform>Les lignes masquées sont lues comme les autres&#xa0;: {rows} et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden rows are read like the others: {rows}.</source>
        <translation>Les lignes masquées sont lues comme les autres&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Hide evidence with D = 0</source>
        <translation>Masquer les éléments où D = 0</translation>
    </message>
    <message>
        <source>Hide or show the evidence that does not tell the columns apart</source>
        <translation>Masquer ou afficher les éléments qui ne distinguent pas les colonnes</translation>
    </message>
    <message>
        <source>Hide the banner which says that the marking of the file could not be read</source>
        <translation>Masquer le bandeau qui dit que la classification du fichier n’a pas pu être lue</translation>
    </message>
    <message>
        <source>High</source>
        <comment>credibility or relevance</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Highlight what is selected, or take the highlight away</source>
        <translation>Surligner la sélection, ou retirer le surlignage</translation>
    </message>
    <message>
        <source>Highlight: {name}</source>
        <translation>Surligner&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Highlighted: {kind}.</source>
        <translation>Surligné&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>How fast the program is, and how that was measured</source>
        <translation>La rapidité du programme, et comment elle a été mesurée</translation>
    </message>
    <message>
        <source>How robust the lead is</source>
        <translation>La robustesse de la première place</translation>
    </message>
    <message>
        <source>How to find a briefing among thousands</source>
        <translation>Comment trouver une note parmi des milliers</translation>
    </message>
    <message>
        <source>How to highlight, note and bookmark, and how notes travel</source>
        <translation>Comment surligner, annoter et poser des signets, et comment les annotations circulent</translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation>Comment écrire une note, avec un exemple complet</translation>
    </message>
    <message>
        <source>ICD 203 and Heuer: if a single source errs or deceives, all that rests on it falls with it. Its share should at least be said.</source>
        <translation>ICD 203 et Heuer&#xa0;: si une source unique se trompe ou trompe, tout ce qui repose sur elle tombe avec elle. Il faudrait au moins dire sa part.</translation>
    </message>
    <message>
        <source>ICD 203 and ICD 206: a judgement names the sources or the evidence that it rests on, so that readers can tell it from an opinion.</source>
        <translation>ICD 203 et ICD 206&#xa0;: un jugement nomme les sources ou les éléments sur lesquels il repose, pour que les lecteurs le distinguent d’une opinion.</translation>
    </message>
    <message>
        <source>ICD 203 and PHIA: words such as “may” or “could” fit any likelihood, so that readers put in their own, and no outcome can show them wrong.</source>
        <translation>ICD 203 et PHIA&#xa0;: des mots comme «&#xa0;may&#xa0;» ou «&#xa0;could&#xa0;» conviennent à toute probabilité&#x202f;; les lecteurs y mettent la leur, et aucune issue ne peut leur donner tort.</translation>
    </message>
    <message>
        <source>ICD 203 and the PHIA yardstick give different ranges. A term of the other scale has no range in this briefing.</source>
        <translation>ICD 203 et l’échelle de la PHIA donnent des intervalles différents. Un terme de l’autre échelle n’a pas d’intervalle dans cette note.</translation>
    </message>
    <message>
        <source>ICD 203 asks for accuracy: if two dates contradict each other, one is wrong, or the difference needs a word of explanation.</source>
        <translation>ICD 203 demande l’exactitude&#xa0;: si deux dates se contredisent, l’une est fausse, ou la différence demande un mot d’explication.</translation>
    </message>
    <message>
        <source>ICD 203 has two rows of terms for the same bands. Whoever meets both in one briefing looks for a difference that is not meant.</source>
        <translation>ICD 203 a deux séries de termes pour les mêmes intervalles. Un lecteur qui trouve les deux dans une note cherche une différence qui n’est pas voulue.</translation>
    </message>
    <message>
        <source>ICD 203: a likelihood says how probable something is, a confidence how good its basis is. In one sentence readers take one for the other.</source>
        <translation>ICD 203&#xa0;: une probabilité dit à quel point une chose est probable, une confiance à quel point son fondement est bon. Dans une même phrase, les lecteurs prennent l’une pour l’autre.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>If there is no room for letters, dots show them from CC at the left to II at the right, the author’s with a ring.</source>
        <translation>S’il n’y a pas de place pour les lettres, des points les montrent de CC à gauche à II à droite, celle de l’auteur avec un anneau.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des annotations</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importer des annotations…</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>Importer des évaluations</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>Importer des évaluations…</translation>
    </message>
    <message>
        <source>In Excel that is “CSV UTF-8”.</source>
        <translation>Dans Excel, c’est «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>In each cell from left to right: {readers}.</source>
        <translation>Dans chaque case, de gauche à droite&#xa0;: {readers}.</translation>
    </message>
    <message>
        <source>In each cell, dots mark the scale from CC at the left to II at the right: a number counts the readers there, a ring is the author’s, and the number after “≠” is how many steps they span.</source>
        <translation>Dans chaque case, des points marquent l’échelle de CC à gauche à II à droite&#xa0;: un nombre compte les lecteurs à cet endroit, un anneau est celui de l’auteur, et le nombre après «&#xa0;≠&#xa0;» dit sur combien de pas ils s’étendent.</translation>
    </message>
    <message>
        <source>In large tables of the text</source>
        <translation>Dans les grands tableaux du texte</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>Dans la comparaison</translation>
    </message>
    <message>
        <source>In the sections</source>
        <translation>Dans les sections</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>In this section {hedges} are on no scale; a term of the scale says how likely.</source>
        <extracomment>In the singular: In this section {hedges} is on no scale; a term of the scale says how likely.</extracomment>
        <translation>
            <numerusform>Dans cette section, {hedges} n’est sur aucune échelle&#x202f;; un terme de l’échelle dit à quel point c’est probable.</numerusform>
            <numerusform>Dans cette section, {hedges} ne sont sur aucune échelle&#x202f;; un terme de l’échelle dit à quel point c’est probable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells the words behind the ratings are read as their reasons.</source>
        <extracomment>In the singular: In {n} cell the words behind the rating are read as its reason.</extracomment>
        <translation>
            <numerusform>Dans {n} cellule, les mots qui suivent l’évaluation sont lus comme sa raison.</numerusform>
            <numerusform>Dans {n} cellules, les mots qui suivent les évaluations sont lus comme leurs raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Inconsistency and lead</source>
        <translation>Incohérence et première place</translation>
    </message>
    <message>
        <source>Inconsistency: {reader}</source>
        <translation>Incohérence&#xa0;: {reader}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {cause}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It contains a number that JSON does not allow or that is too long.</source>
        <translation>Le fichier contient un nombre que JSON n’admet pas ou qui est trop long.</translation>
    </message>
    <message>
        <source>It contains no list of notes.</source>
        <translation>Le fichier ne contient pas de liste d’annotations.</translation>
    </message>
    <message>
        <source>It contains no note.</source>
        <translation>Le fichier ne contient aucune annotation.</translation>
    </message>
    <message>
        <source>It contains no rating for this briefing.</source>
        <translation>Le fichier ne contient aucune évaluation pour cette note.</translation>
    </message>
    <message>
        <source>It does not say which briefing its notes are in.</source>
        <translation>Le fichier ne dit pas à quelle note appartiennent ses annotations.</translation>
    </message>
    <message>
        <source>It does not say whose ratings it holds: its “reader” is missing.</source>
        <translation>Le fichier ne dit pas de qui sont les évaluations&#xa0;: «&#xa0;reader&#xa0;» manque.</translation>
    </message>
    <message>
        <source>It exists already, and keys are never replaced.</source>
        <translation>Le fichier existe déjà, et les clés ne sont pas remplacées.</translation>
    </message>
    <message>
        <source>It has more than {files} files.</source>
        <translation>La bibliothèque a plus de {files} fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} notes; the others are left out.</source>
        <extracomment>In the singular: It has more than {n} note; the others are left out.</extracomment>
        <translation>
            <numerusform>Le fichier a plus de {n} annotation&#x202f;; les autres sont omises.</numerusform>
            <numerusform>Le fichier a plus de {n} annotations&#x202f;; les autres sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no comparison, and so no ratings.</source>
        <translation>Il n’a pas de comparaison, et donc pas d’évaluations.</translation>
    </message>
    <message>
        <source>It has no evidence to rate, so there is no ballot of it.</source>
        <translation>La note n’a pas d’éléments à évaluer&#xa0;: elle n’a donc pas de bulletin.</translation>
    </message>
    <message>
        <source>It has no list of those who get a copy: write --distribution, or “distribution:” into the file.</source>
        <translation>La liste de ceux qui reçoivent un exemplaire manque&#xa0;: donnez --distribution, ou écrivez «&#xa0;distribution:&#xa0;» dans le fichier.</translation>
    </message>
    <message>
        <source>It has no section “{section}”.</source>
        <translation>La note n’a pas de section «&#xa0;{section}&#xa0;».</translation>
    </message>
    <message>
        <source>It has {letters} characters; those after the first {most} are left out.</source>
        <translation>Il y a {letters} caractères&#xa0;; ceux qui suivent les {most} premiers sont omis.</translation>
    </message>
    <message>
        <source>It helps to find faults in the program. It has no words from your files in it:
{file}</source>
        <translation>Il aide à trouver les erreurs du programme. Il ne contient aucun mot de vos fichiers&#xa0;:
{file}</translation>
    </message>
    <message>
        <source>It helps to find faults of the program, and has no words of your files in it.</source>
        <translation>Il aide à trouver les erreurs du programme et ne contient aucun mot de vos fichiers.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of notes.</source>
        <translation>Le fichier est du JSON, mais pas un fichier d’annotations.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of ratings.</source>
        <translation>Le fichier est du JSON, mais pas un fichier d’évaluations.</translation>
    </message>
    <message>
        <source>It is an encrypted spreadsheet; save it without a password.</source>
        <translation>C’est une feuille de calcul chiffrée&#x202f;; enregistrez-la sans mot de passe.</translation>
    </message>
    <message>
        <source>It is damaged, or not a file of notes.</source>
        <translation>Le fichier est endommagé, ou n’est pas un fichier d’annotations.</translation>
    </message>
    <message>
        <source>It is longer than {limit} MiB, which is as much as is read.</source>
        <translation>Le fichier dépasse {limit} Mio, la limite de ce qui est lu.</translation>
    </message>
    <message>
        <source>It is more than {depth} folders deep.</source>
        <translation>Il est à plus de {depth} dossiers de profondeur.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>It is not JSON; the fault is at column {column}.</source>
        <translation>Ce n’est pas du JSON&#x202f;; l’erreur est à la colonne {column}.</translation>
    </message>
    <message>
        <source>It is not a file of ratings: its “format” is not “{format}”.</source>
        <translation>Ce n’est pas un fichier d’évaluations&#xa0;: son «&#xa0;format&#xa0;» n’est pas «&#xa0;{format}&#xa0;».</translation>
    </message>
    <message>
        <source>It is not a workbook (.xlsx).</source>
        <translation>Ce n’est pas un classeur (.xlsx).</translation>
    </message>
    <message>
        <source>It is not an OpenDocument spreadsheet (.ods).</source>
        <translation>Ce n’est pas une feuille de calcul OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>It is not an ordinary file, so it is not read.</source>
        <translation>Ce n’est pas un fichier ordinaire&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>It is not certain what “{span}” means below “{name}”, so no number of this column is read. Write low, medium or high.</source>
        <translation>Le sens de «&#xa0;{span}&#xa0;» sous «&#xa0;{name}&#xa0;» n’est pas certain&#xa0;: aucun nombre de cette colonne n’est lu. Écrivez faible, moyenne ou élevée.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {format_version}.</source>
        <translation>Le fichier est en version {version}&#x202f;; ce programme lit jusqu’à la version {format_version}.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {known}.</source>
        <translation>Le fichier est en version {version}&#x202f;; ce programme lit jusqu’à la version {known}.</translation>
    </message>
    <message>
        <source>It is {what}; save it as .xlsx without a password.</source>
        <translation>C’est {what}&#x202f;; enregistrez le fichier en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>It leads out of the folder, so it is not read.</source>
        <translation>Il mène hors du dossier&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>It rests on the assumption {name}: {sentence}</source>
        <translation>Il repose sur l’hypothèse {name}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>It will be shown here as soon as it can be read.</source>
        <translation>Il sera affiché ici dès qu’il pourra être lu.</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom&#xa0;:</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Son nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>Its notes are in another briefing, “{title}”.</source>
        <translation>Ses annotations sont celles d’une autre note, «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Its part “{part}” cannot be read: {error}.</source>
        <translation>Sa partie «&#xa0;{part}&#xa0;» ne peut pas être lue&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Its ratings are for another briefing, “{title}”.</source>
        <translation>Ses évaluations sont celles d’une autre note, «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Its size is {size}; at most {limit} can be opened.</source>
        <translation>Sa taille est de {size}&#x202f;; la limite pour l’ouverture est de {limit}.</translation>
    </message>
    <message>
        <source>Its terms are: {terms}.</source>
        <translation>Ses termes sont&#xa0;: {terms}.</translation>
    </message>
    <message>
        <source>Its version is not a whole number from 1 on.</source>
        <translation>Sa version n’est pas un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Its “briefing” does not name a briefing by title and fingerprint.</source>
        <translation>Son «&#xa0;briefing&#xa0;» ne désigne pas une note par son titre et son empreinte.</translation>
    </message>
    <message>
        <source>Its “ratings” are missing.</source>
        <translation>Ses «&#xa0;ratings&#xa0;» manquent.</translation>
    </message>
    <message>
        <source>Its “version” is not a whole number from 1 on.</source>
        <translation>Sa «&#xa0;version&#xa0;» n’est pas un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Garder cette recherche…</translation>
    </message>
    <message>
        <source>Keep this what-if</source>
        <translation>Garder cet essai</translation>
    </message>
    <message>
        <source>Keep this what-if…</source>
        <translation>Garder cet essai…</translation>
    </message>
    <message>
        <source>Keep what you tried under a name, to compare it with others</source>
        <translation>Garder sous un nom ce que vous avez essayé, pour le comparer à d’autres essais</translation>
    </message>
    <message>
        <source>Key point</source>
        <comment>a kind of highlight</comment>
        <translation>Point clé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Kind of highlight</source>
        <translation>Type de surlignage</translation>
    </message>
    <message>
        <source>Landlock, which keeps a process from other files</source>
        <translation>Landlock, qui tient un processus à l’écart des autres fichiers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Lay the notes of other readers over yours</source>
        <translation>Superposer les annotations d’autres lecteurs aux vôtres</translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation>Superposer les évaluations d’autres lecteurs à celles de l’auteur et aux vôtres</translation>
    </message>
    <message>
        <source>Lead: {leads}.</source>
        <translation>Première place&#xa0;: {leads}.</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>Première place&#xa0;: {lead}</translation>
    </message>
    <message>
        <source>Least refuted with</source>
        <translation>La moins réfutée chez</translation>
    </message>
    <message>
        <source>Leave everything out of the table but the evidence and its sums</source>
        <translation>Ne laisser dans le tableau que les éléments et leurs sommes</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Let this text show pictures that are not in its own folder; once more: no longer</source>
        <translation>Laisser ce texte afficher des images qui ne sont pas dans son propre dossier&#x202f;; une fois de plus&#xa0;: ne plus le faire</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>Texte clair sur fond presque noir</translation>
    </message>
    <message>
        <source>Light, dark or strong contrast, as your eyes and the room need it.</source>
        <translation>Clair, sombre ou très contrasté, selon vos yeux et la pièce.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Likelihood and confidence in one sentence</source>
        <translation>Probabilité et confiance dans une même phrase</translation>
    </message>
    <message>
        <source>Likelihood: {likelihood}.</source>
        <translation>Probabilité&#xa0;: {likelihood}.</translation>
    </message>
    <message>
        <source>Likelihoods</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Likelihoods as a chart</source>
        <translation>Probabilités en graphique</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Ligne {line}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Line {number} of the list “{name}” is not a digest and a new name.</source>
        <translation>La ligne {number} de la liste «&#xa0;{name}&#xa0;» n’est pas une empreinte et un nouveau nom.</translation>
    </message>
    <message>
        <source>List everything that Find has found, in the text and the table</source>
        <translation>Lister tout ce que la recherche a trouvé, dans le texte et le tableau</translation>
    </message>
    <message>
        <source>List your highlights, notes and bookmarks, and write in them</source>
        <translation>Lister vos surlignages, annotations et signets, et y écrire</translation>
    </message>
    <message>
        <source>Lists and mappings are nested more than {nesting} deep.</source>
        <translation>Listes et dictionnaires sont imbriqués sur plus de {nesting} niveaux.</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>Journal des erreurs</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Chercher les modifications</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>Looking through the folders …</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation>Interligne large</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>credibility or relevance</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>Tout agrandir</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Make the column one is in wider, narrower</source>
        <translation>Élargir, rétrécir la colonne où l’on est</translation>
    </message>
    <message>
        <source>Make the lines of the text long</source>
        <translation>Allonger les lignes du texte</translation>
    </message>
    <message>
        <source>Make the lines of the text short</source>
        <translation>Raccourcir les lignes du texte</translation>
    </message>
    <message>
        <source>Make the rows columns and the columns rows</source>
        <translation>Faire des lignes les colonnes et des colonnes les lignes</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message numerus="yes">
        <source>Making {n} copies of “{title}” …</source>
        <extracomment>In the singular: Making {n} copy of “{title}” …</extracomment>
        <translation>
            <numerusform>Préparation de {n} exemplaire de «&#xa0;{title}&#xa0;»…</numerusform>
            <numerusform>Préparation de {n} exemplaires de «&#xa0;{title}&#xa0;»…</numerusform>
        </translation>
    </message>
    <message>
        <source>Margins of {margin} mm leave no room for the text; here {most} mm are the most.</source>
        <translation>Des marges de {margin} mm ne laissent pas de place au texte ; ici, elles sont de {most} mm au plus.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Marking not read</source>
        <translation>Classification non lue</translation>
    </message>
    <message>
        <source>Marking: {marking}</source>
        <translation>Classification&#xa0;: {marking}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>credibility or relevance</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu of this place</source>
        <translation>Menu de cet endroit</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
    </message>
    <message numerus="yes">
        <source>Merged cells count for each cell that they cover: {cells} and {n} more.</source>
        <extracomment>In the singular: Merged cells count for each cell that they cover: {cells} and {n} more.</extracomment>
        <translation>
            <numerusform>Les cellules fusionnées comptent pour chaque cellule qu’elles couvrent&#xa0;: {cells} et {n} autre.</numerusform>
            <numerusform>Les cellules fusionnées comptent pour chaque cellule qu’elles couvrent&#xa0;: {cells} et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells count for each cell that they cover: {cells}.</source>
        <translation>Les cellules fusionnées comptent pour chaque cellule qu’elles couvrent&#xa0;: {cells}.</translation>
    </message>
    <message>
        <source>More cells are merged than are read, from this row on.</source>
        <translation>À partir de cette ligne, il y a plus de cellules fusionnées qu’on n’en lit.</translation>
    </message>
    <message>
        <source>Most credible first</source>
        <translation>Les plus crédibles d’abord</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>Les plus diagnostiques d’abord</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Les plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Move a cursor through the text with the arrow keys, to select and copy</source>
        <translation>Déplacer un curseur dans le texte avec les touches fléchées, pour sélectionner et copier</translation>
    </message>
    <message>
        <source>Move between sections, text and comparison</source>
        <translation>Passer des sections au texte et à la comparaison</translation>
    </message>
    <message>
        <source>Move between the panes the other way</source>
        <translation>Passer d’un volet à l’autre en sens inverse</translation>
    </message>
    <message>
        <source>Move down, up</source>
        <translation>Descendre, monter</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Aller de case en case</translation>
    </message>
    <message>
        <source>Move from link to link</source>
        <translation>Aller de lien en lien</translation>
    </message>
    <message>
        <source>Name one with “sheet”.</source>
        <translation>Nommez-en une avec «&#xa0;sheet&#xa0;».</translation>
    </message>
    <message>
        <source>Name the highlights…</source>
        <translation>Nommer les surlignages…</translation>
    </message>
    <message>
        <source>Names for the copies, one on each line</source>
        <translation>Noms des destinataires, un par ligne</translation>
    </message>
    <message>
        <source>Names of the highlights</source>
        <translation>Noms des surlignages</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>Colonne étroite</translation>
    </message>
    <message>
        <source>Newer edition: {date}</source>
        <translation>Édition plus récente&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <source>Next hit, previous hit</source>
        <translation>Résultat suivant, résultat précédent</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Annotation suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Fenêtre suivante</translation>
    </message>
    <message>
        <source>No briefing has this. Try fewer words, or other filters.</source>
        <translation>Aucune note ne contient cela. Essayez avec moins de mots, ou d’autres filtres.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read.</source>
        <translation>Aucune cellule sous «&#xa0;{title}&#xa0;» n’est une évaluation&#xa0;: la colonne n’est pas lue.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read. If it is no motivation, name the motivations in the front matter.</source>
        <translation>Aucune cellule sous «&#xa0;{title}&#xa0;» n’est une évaluation&#xa0;: la colonne n’est pas lue. Si ce n’est pas une motivation, nommez les motivations dans le préambule.</translation>
    </message>
    <message>
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>Aucun affichage ne répond ({displays})&#xa0;: aucune fenêtre ne peut s’ouvrir&#x202f;; «&#xa0;briefing-app export -o FILE.pdf&#xa0;» écrit la note dans un fichier à la place.</translation>
    </message>
    <message>
        <source>No evidence is rated, so nothing leads.</source>
        <translation>Aucun élément n’est évalué&#xa0;: rien n’est en tête.</translation>
    </message>
    <message>
        <source>No font of the program has these letters: {letters}. If the system has none either, their numbers are printed instead.</source>
        <translation>Aucune police du programme n’a ces lettres&#xa0;: {letters}. Si le système n’en a pas non plus, leurs numéros sont imprimés à la place.</translation>
    </message>
    <message>
        <source>No head names the evidence: the rows are read as items of evidence.</source>
        <translation>Aucun en-tête ne désigne les éléments&#xa0;: les lignes sont lues comme des éléments.</translation>
    </message>
    <message>
        <source>No heading of the text has the id “{ref}”.</source>
        <translation>Aucun titre du texte n’a l’identifiant «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>Aucun surlignage</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No item of evidence names a source.</source>
        <translation>Aucun élément ne nomme de source.</translation>
    </message>
    <message>
        <source>No item of evidence speaks against “{title}”; was any looked for?</source>
        <translation>Aucun élément ne contredit «&#xa0;{title}&#xa0;»&#x202f;; en a-t-on cherché un&#x202f;?</translation>
    </message>
    <message>
        <source>No key of yours is called “{name}”.</source>
        <translation>Aucune de vos clés ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No keys are trusted. “briefing-app keys trust FILE.pub” trusts one.</source>
        <translation>Aucune clé n’a votre confiance. «&#xa0;briefing-app keys trust FILE.pub&#xa0;» en ajoute une.</translation>
    </message>
    <message>
        <source>No letter smaller than 16 points, and no grey</source>
        <translation>Aucune lettre de moins de 16 points, et pas de gris</translation>
    </message>
    <message>
        <source>No longer trusted: {file}</source>
        <translation>N’est plus une clé de confiance&#xa0;: {file}</translation>
    </message>
    <message>
        <source>No note fits what you chose above.</source>
        <translation>Aucune annotation ne répond à votre choix ci-dessus.</translation>
    </message>
    <message>
        <source>No paragraph mentions the evidence {item}; the text would cite it as [@{item}].</source>
        <translation>Aucun paragraphe ne mentionne l’élément {item}&#x202f;; le texte le citerait par [@{item}].</translation>
    </message>
    <message numerus="yes">
        <source>No paragraph mentions {items} and {n} more items of evidence.</source>
        <extracomment>In the singular: No paragraph mentions {items} and {n} more item of evidence.</extracomment>
        <translation>
            <numerusform>Aucun paragraphe ne mentionne {items} et {n} autre élément.</numerusform>
            <numerusform>Aucun paragraphe ne mentionne {items} et {n} autres éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Aucune imprimante</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Aucune imprimante n’est installée.</translation>
    </message>
    <message>
        <source>No process could be started to read it: {why}.</source>
        <translation>Aucun processus n’a pu être lancé pour le lire&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what its legend says of “{rating}”.</source>
        <translation>Aucune évaluation de ce tableau n’est lue, car ce que sa légende dit de « {rating} » n’est pas certain.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what the numbers {least} to {most} mean.</source>
        <translation>Aucune évaluation de ce tableau n’est lue, car le sens des nombres de {least} à {most} n’est pas certain.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what {ratings} mean without their opposite.</source>
        <translation>Aucune évaluation de ce tableau n’est lue, car le sens de {ratings} sans leur contraire n’est pas certain.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain whether “–” means the same as “-”.</source>
        <translation>Aucune évaluation de ce tableau n’est lue, car il n’est pas certain que «&#xa0;–&#xa0;» ait le même sens que «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>No rating of this table is read, because its legend says that “{rating}” means “{words}”.</source>
        <translation>Aucune évaluation de ce tableau n’est lue, car sa légende indique que « {rating} » signifie « {words} ».</translation>
    </message>
    <message>
        <source>No rating of this table is read, because “{head}” does not say that it holds evidence. If it does, write “Evidence” there, or name the motivations in the front matter.</source>
        <translation>Aucune évaluation de ce tableau n’est lue, car « {head} » ne dit pas que la colonne contient des preuves. Si c’est le cas, écrivez-y « Preuves », ou nommez les motivations dans le préambule.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>No row looks like the header of a matrix: it needs a column “Evidence” and, for each motivation, a column with its title.</source>
        <translation>Aucune ligne ne ressemble à l’en-tête d’une matrice&#xa0;: il faut une colonne «&#xa0;Éléments&#xa0;» et, pour chaque motivation, une colonne à son titre.</translation>
    </message>
    <message>
        <source>No section has these words.</source>
        <translation>Aucune section ne contient ces mots.</translation>
    </message>
    <message>
        <source>No single part takes so much: print or export fewer parts at a time.</source>
        <translation>Aucune partie n’en prend autant à elle seule&#xa0;: imprimez ou exportez moins de parties à la fois.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Aucune source n’est donnée.</translation>
    </message>
    <message>
        <source>No such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation>Aucun résumé n’est donné.</translation>
    </message>
    <message>
        <source>No what-if of the name “{name}” is kept for it on this computer.</source>
        <translation>Aucun essai du nom de «&#xa0;{name}&#xa0;» n’y est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation>Aucune fenêtre ne peut s’ouvrir. Message de Qt&#xa0;: {words}</translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation>Aucune de ces pages n’existe.</translation>
    </message>
    <message numerus="yes">
        <source>Not applicable for {n} readers.</source>
        <extracomment>In the singular: Not applicable for {n} reader.</extracomment>
        <translation>
            <numerusform>Sans objet pour {n} lecteur.</numerusform>
            <numerusform>Sans objet pour {n} lecteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not as {signer} signed it: {files} and {n} more.</source>
        <extracomment>In the singular: Not as {signer} signed it: {files} and {n} more.</extracomment>
        <translation>
            <numerusform>Autre que ce que {signer} a signé&#xa0;: {files} et {n} autre.</numerusform>
            <numerusform>Autre que ce que {signer} a signé&#xa0;: {files} et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as {signer} signed it: {files}.</source>
        <translation>Autre que ce que {signer} a signé&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Pas à sa place</translation>
    </message>
    <message>
        <source>Not in their places</source>
        <translation>Pas à leur place</translation>
    </message>
    <message>
        <source>Not in this edition, or not only once</source>
        <translation>Absent de cette édition, ou présent plus d’une fois</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Pas évalué</translation>
    </message>
    <message numerus="yes">
        <source>Not rated by {n} readers.</source>
        <extracomment>In the singular: Not rated by {n} reader.</extracomment>
        <translation>
            <numerusform>Pas évalué par {n} lecteur.</numerusform>
            <numerusform>Pas évalué par {n} lecteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Not saved: {cause}.</source>
        <translation>Non enregistré&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Not saved: {error}.</source>
        <translation>Non enregistré&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a reader’s own, beside bookmarks and highlights</comment>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Notes (*{ending} *.json *.annotation);;All files (*)</source>
        <translation>Annotations (*{ending} *.json *.annotation);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Notes are written to files that end in {endings}.</source>
        <translation>Les annotations sont écrites dans des fichiers qui se terminent par {endings}.</translation>
    </message>
    <message>
        <source>Notes for other readers</source>
        <translation>Annotations pour d’autres lecteurs</translation>
    </message>
    <message>
        <source>Notes of readers</source>
        <translation>Annotations des lecteurs</translation>
    </message>
    <message>
        <source>Notes: {title}</source>
        <translation>Annotations&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Annoter…</translation>
    </message>
    <message>
        <source>Nothing can be bookmarked here.</source>
        <translation>Aucun signet ne peut être posé ici.</translation>
    </message>
    <message>
        <source>Nothing can be highlighted here.</source>
        <translation>Rien ne peut être surligné ici.</translation>
    </message>
    <message>
        <source>Nothing can be noted here.</source>
        <translation>Rien ne peut être annoté ici.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or different ones.</source>
        <translation>Rien n’a été trouvé. Essayez avec moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing has this name. Find “{words}” in the text and the table</source>
        <translation>Rien ne porte ce nom. Rechercher «&#xa0;{words}&#xa0;» dans le texte et le tableau</translation>
    </message>
    <message>
        <source>Nothing in the table rests on paragraph {number}.</source>
        <translation>Rien dans le tableau ne repose sur le paragraphe {number}.</translation>
    </message>
    <message>
        <source>Nothing in the text refers to the footnote “{unused}”.</source>
        <translation>Rien dans le texte ne renvoie à la note de bas de page «&#xa0;{unused}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is remembered</source>
        <translation>Rien n’est gardé</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Rien n’est écrit ici.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Nothing was printed: the program “lp” could not be started.</source>
        <translation>Rien n’a été imprimé&#xa0;: le programme «&#xa0;lp&#xa0;» n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Num&amp;bered copies for:</source>
        <translation>Exemplaires &amp;numérotés pour&#xa0;:</translation>
    </message>
    <message>
        <source>Number of the paragraph, from 1 to {last}:</source>
        <translation>Numéro du paragraphe, de 1 à {last}&#xa0;:</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>One event in two years</source>
        <translation>Un événement daté de deux années</translation>
    </message>
    <message>
        <source>One page a side</source>
        <translation>Une page par face</translation>
    </message>
    <message>
        <source>One section a page, in the shape of a screen</source>
        <translation>Une section par page, au format d’un écran</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Recto seul</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>Résumé d’une page</translation>
    </message>
    <message>
        <source>Only a pack can be signed inside; leave out -o.</source>
        <translation>Seul un paquet peut être signé à l’intérieur&#x202f;; omettez -o.</translation>
    </message>
    <message>
        <source>Only the evidence</source>
        <translation>Seulement les éléments</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>Ouvrir une note</translation>
    </message>
    <message>
        <source>Open a briefing beside this one</source>
        <translation>Ouvrir une note à côté de celle-ci</translation>
    </message>
    <message>
        <source>Open a briefing or any Markdown file</source>
        <translation>Ouvrir une note ou tout fichier Markdown</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>Ouvrir dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open the built-in briefing</source>
        <translation>Ouvrir la note fournie</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Open the menu of the place you are at: of the text, a cell or a section</source>
        <translation>Ouvrir le menu de l’endroit où vous êtes : du texte, d’une cellule ou d’une section</translation>
    </message>
    <message>
        <source>Open the whole table ({rows} × {columns})</source>
        <translation>Ouvrir tout le tableau ({rows} × {columns})</translation>
    </message>
    <message>
        <source>Open them with Briefing App</source>
        <translation>Les ouvrir avec Briefing App</translation>
    </message>
    <message>
        <source>Open {briefing}</source>
        <translation>Ouvrir {briefing}</translation>
    </message>
    <message>
        <source>Open “North Korea’s motivations”</source>
        <translation>Ouvrir «&#xa0;North Korea’s motivations&#xa0;»</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>Ouverture de {file}…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Ordre des annotations</translation>
    </message>
    <message>
        <source>Order: against {motivation}</source>
        <translation>Ordre&#xa0;: contre {motivation}</translation>
    </message>
    <message>
        <source>Order: as written</source>
        <translation>Ordre&#xa0;: tel quel</translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation>Ordre&#xa0;: par source</translation>
    </message>
    <message>
        <source>Order: by type</source>
        <translation>Ordre&#xa0;: par type</translation>
    </message>
    <message>
        <source>Order: for {motivation}</source>
        <translation>Ordre&#xa0;: pour {motivation}</translation>
    </message>
    <message>
        <source>Order: most credible first</source>
        <translation>Ordre&#xa0;: les plus crédibles d’abord</translation>
    </message>
    <message>
        <source>Order: most diagnostic first</source>
        <translation>Ordre&#xa0;: les plus diagnostiques d’abord</translation>
    </message>
    <message>
        <source>Order: most relevant first</source>
        <translation>Ordre&#xa0;: les plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>Ordre&#xa0;: les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Other sheets look like a matrix too: {names}; this one is read.</source>
        <translation>D’autres feuilles ressemblent aussi à une matrice&#xa0;: {names}&#x202f;; c’est celle-ci qui est lue.</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {number} of {last}</source>
        <translation>Page {number} sur {last}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {last}</source>
        <translation>Paragraphe {number} sur {last}</translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs {numbers} and {n} others have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraphs {numbers} and {n} other have no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>Les paragraphes {numbers} et {n} autre n’ont pas de classification propre, mais d’autres en ont une.</numerusform>
            <numerusform>Les paragraphes {numbers} et {n} autres n’ont pas de classification propre, mais d’autres en ont une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs {numbers} have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraph {numbers} has no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>Le paragraphe {numbers} n’a pas de classification propre, mais d’autres en ont une.</numerusform>
            <numerusform>Les paragraphes {numbers} n’ont pas de classification propre, mais d’autres en ont une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password for the new key (empty for none): </source>
        <translation>Mot de passe de la nouvelle clé (vide&#xa0;: aucun)&#xa0;: </translation>
    </message>
    <message>
        <source>Password of the key: </source>
        <translation>Mot de passe de la clé&#xa0;: </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Positions, trials and ratings show what you read, to anyone who uses your account.</source>
        <translation>Positions, essais et évaluations montrent ce que vous avez lu à quiconque utilise votre compte.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Annotation précédente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>Fenêtre précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print – {title}</source>
        <translation>Imprimer – {title}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printing begins with it; the print dialog can still change it.</source>
        <translation>L’impression part de ce réglage&#x202f;; la fenêtre d’impression permet encore de le changer.</translation>
    </message>
    <message>
        <source>Printing is switched off on this computer.</source>
        <translation>L’impression est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>Printing “{title}” …</source>
        <translation>Impression de «&#xa0;{title}&#xa0;»…</translation>
    </message>
    <message>
        <source>Printing “{title}”, page {page} of {count} …</source>
        <translation>Impression de «&#xa0;{title}&#xa0;», page {page} sur {count}…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Problems and advice</source>
        <translation>Problèmes et conseils</translation>
    </message>
    <message>
        <source>Problems in the file ({count})</source>
        <translation>Problèmes du fichier ({count})</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>Problèmes de ce fichier</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>Processus de lecture</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Clés publiques (*.pub);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>La placer ici</translation>
    </message>
    <message>
        <source>Put the comparison beside the text instead of below it</source>
        <translation>Mettre la comparaison à côté du texte plutôt qu’en dessous</translation>
    </message>
    <message>
        <source>Put the note here</source>
        <translation>Placer l’annotation ici</translation>
    </message>
    <message>
        <source>Put the note on what is selected in the text</source>
        <translation>Placer l’annotation sur ce qui est sélectionné dans le texte</translation>
    </message>
    <message>
        <source>Put the note that is chosen in the panel on what is selected</source>
        <translation>Placer l’annotation choisie dans le panneau sur ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>a kind of highlight</comment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Rate ({n})</source>
        <translation>Évaluer ({n})</translation>
    </message>
    <message>
        <source>Rate for yourself</source>
        <translation>Évaluer par vous-même</translation>
    </message>
    <message>
        <source>Rate it: {keys} {hidden}</source>
        <translation>Évaluer&#xa0;: {keys} {hidden}</translation>
    </message>
    <message>
        <source>Rate the cell before you give a reason</source>
        <translation>Évaluez la case avant de donner une raison</translation>
    </message>
    <message>
        <source>Rate the evidence before you see the author’s ratings</source>
        <translation>Évaluer les éléments avant de voir les évaluations de l’auteur</translation>
    </message>
    <message>
        <source>Rated by the author alone.</source>
        <translation>Évalué par l’auteur seul.</translation>
    </message>
    <message>
        <source>Rated by the reader alone.</source>
        <translation>Évalué par le lecteur seul.</translation>
    </message>
    <message>
        <source>Rating {item} × {motivation}: {change}</source>
        <translation>Évaluation {item} × {motivation}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Ratings (*{ending} *.json);;All files (*)</source>
        <translation>Évaluations (*{ending} *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the file again, keeping the place</source>
        <translation>Relire le fichier, en gardant la position</translation>
    </message>
    <message>
        <source>Read, compare and print briefings on machines that have no network.</source>
        <translation>Lire, comparer et imprimer des notes de synthèse sur des machines sans réseau.</translation>
    </message>
    <message>
        <source>Read, compare and print briefings: Markdown files, .textbundle folders, and .textpack or .briefing packs, by their paths or as file: addresses. Without FILE, the built-in briefing is taken; for export and check, - means standard input.</source>
        <translation>Lire, comparer et imprimer des notes de synthèse&#xa0;: fichiers Markdown, dossiers .textbundle et paquets .textpack ou .briefing, par leur chemin ou leur adresse file:. Sans FILE, la note fournie est prise&#x202f;; pour export et check, - désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Reading the briefings</source>
        <translation>Lecture des notes</translation>
    </message>
    <message>
        <source>Reading the editions …</source>
        <translation>Lecture des éditions…</translation>
    </message>
    <message>
        <source>Reading was cancelled, so some briefings are missing. Press {key} to read them.</source>
        <translation>La lecture a été annulée, il manque donc des notes. Appuyez sur {key} pour les lire.</translation>
    </message>
    <message>
        <source>Reasons of ratin&amp;gs</source>
        <translation>Raisons des é&amp;valuations</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>Rétablir&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}.</source>
        <translation>Rétabli&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Remember briefings</source>
        <translation>Garder la trace des notes</translation>
    </message>
    <message>
        <source>Remembering is switched off on this computer.</source>
        <translation>La mémoire est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>Retirer un dossier</translation>
    </message>
    <message>
        <source>Remove a folder…</source>
        <translation>Retirer un dossier…</translation>
    </message>
    <message>
        <source>Remove a reader</source>
        <translation>Retirer un lecteur</translation>
    </message>
    <message>
        <source>Remove a reader…</source>
        <translation>Retirer un lecteur…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Retirer l’annotation</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the panel</source>
        <translation>Retirer l’annotation choisie dans le panneau</translation>
    </message>
    <message>
        <source>Remove the notes of a reader</source>
        <translation>Retirer les annotations d’un lecteur</translation>
    </message>
    <message>
        <source>Remove the notes of a reader…</source>
        <translation>Retirer les annotations d’un lecteur…</translation>
    </message>
    <message>
        <source>Remove the notes of another reader</source>
        <translation>Retirer les annotations d’un autre lecteur</translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation>Retirer les évaluations d’un autre lecteur</translation>
    </message>
    <message>
        <source>Remove this note; Undo brings it back</source>
        <translation>Retirer cette annotation&#x202f;; Annuler la ramène</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>Retirer {reader}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename a search</source>
        <translation>Renommer une recherche</translation>
    </message>
    <message>
        <source>Rename a search…</source>
        <translation>Renommer une recherche…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace the search “{name}”?</source>
        <translation>Remplacer la recherche «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files that are there already, such as “{file}”?</source>
        <extracomment>In the singular: Replace “{file}”, which is there already?</extracomment>
        <translation>
            <numerusform>Remplacer «&#xa0;{file}&#xa0;», qui existe déjà&#x202f;?</numerusform>
            <numerusform>Remplacer {n} fichiers qui existent déjà, comme «&#xa0;{file}&#xa0;»&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>Remplacer «&#xa0;{file}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Reset the line spacing</source>
        <translation>Rétablir l’interligne habituel</translation>
    </message>
    <message>
        <source>Reset the width of the text</source>
        <translation>Rétablir la longueur habituelle des lignes</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Tout dévoiler</translation>
    </message>
    <message>
        <source>Reveal the author’s ratings</source>
        <translation>Dévoiler les évaluations de l’auteur</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>Feui&amp;lles</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Sans-serif typeface</source>
        <translation>Police sans empattement</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} copies and their register</source>
        <extracomment>In the singular: Saved {n} copy and its register</extracomment>
        <translation>
            <numerusform>{n} exemplaire et son registre enregistrés</numerusform>
            <numerusform>{n} exemplaires et leur registre enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>L’enregistrement a été annulé.</translation>
    </message>
    <message>
        <source>Say why you rate the selected cell as you do</source>
        <translation>Dire pourquoi vous évaluez ainsi la case choisie</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Screen 16:9</source>
        <translation>Écran 16:9</translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation>Chercher ce que fait une touche, ou une touche</translation>
    </message>
    <message>
        <source>Search in all briefings</source>
        <translation>Rechercher dans toutes les notes</translation>
    </message>
    <message>
        <source>Search in all briefings: words, “phrases”, -without</source>
        <translation>Rechercher dans toutes les notes&#xa0;: mots, «&#xa0;expressions&#xa0;», -sans</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>Rechercher dans les raccourcis clavier</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>Section&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>See lines {lines} and {n} more.</source>
        <extracomment>In the singular: See lines {lines} and {n} more.</extracomment>
        <translation>
            <numerusform>Voir les lignes {lines} et {n} autre.</numerusform>
            <numerusform>Voir les lignes {lines} et {n} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>See lines {lines}.</source>
        <translation>Voir les lignes {lines}.</translation>
    </message>
    <message>
        <source>See the pages, save them as PDF or print them</source>
        <translation>Voir les pages, les enregistrer en PDF ou les imprimer</translation>
    </message>
    <message>
        <source>Select a cell that you have rated</source>
        <translation>Choisissez une case que vous avez évaluée</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select in the text where the note belongs first.</source>
        <translation>Sélectionnez d’abord dans le texte l’endroit de l’annotation.</translation>
    </message>
    <message>
        <source>Select the words that you want to highlight first.</source>
        <translation>Sélectionnez d’abord les mots que vous voulez surligner.</translation>
    </message>
    <message>
        <source>Select words and press {highlight} to highlight them, {note} to write a note, or {bookmark} to set a bookmark. None of this is written into the file.</source>
        <translation>Sélectionnez des mots et appuyez sur {highlight} pour les surligner, {note} pour écrire une annotation, ou {bookmark} pour poser un signet. Rien de tout cela n’est écrit dans le fichier.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>what is chosen in the table</comment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Sending “{title}” to {printer} …</source>
        <translation>Envoi de «&#xa0;{title}&#xa0;» à {printer}…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Envoyé à {printer}</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Serif typeface</source>
        <translation>Police avec empattement</translation>
    </message>
    <message>
        <source>Set a bookmark on the paragraph or cell you are at, or take it away</source>
        <translation>Poser un signet sur le paragraphe ou la case où vous êtes, ou le retirer</translation>
    </message>
    <message>
        <source>Set the lines close together</source>
        <translation>Rapprocher les lignes</translation>
    </message>
    <message>
        <source>Set the lines far apart</source>
        <translation>Écarter les lignes</translation>
    </message>
    <message>
        <source>Set the text in Atkinson Hyperlegible, whose letters are hard to mistake</source>
        <translation>Composer le texte en Atkinson Hyperlegible, dont les lettres se confondent difficilement</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Sans</source>
        <translation>Composer le texte en IBM Plex Sans</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Serif</source>
        <translation>Composer le texte en IBM Plex Serif</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings, reading positions, ratings and notes are not saved this time: {cause}.</source>
        <translation>Réglages, positions de lecture, évaluations et annotations ne sont pas enregistrés cette fois&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Several files, or a picture of the window, cannot go to standard output.</source>
        <translation>Plusieurs fichiers, ou une image de la fenêtre, ne peuvent pas aller sur la sortie standard.</translation>
    </message>
    <message>
        <source>Several labels of the Traffic Light Protocol are used in one briefing: {labels}.</source>
        <translation>Plusieurs mentions du Traffic Light Protocol sont employées dans une même note&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Several markings are given: {markings}. The banner has the highest; keep the right one.</source>
        <translation>Plusieurs classifications sont données&#xa0;: {markings}. Le bandeau porte la plus élevée&#x202f;; gardez celle qui convient.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>Feuille «&#xa0;{sheet}&#xa0;»</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, column {column}</source>
        <translation>Feuille «&#xa0;{sheet}&#xa0;», colonne {column}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation>Feuille «&#xa0;{sheet}&#xa0;», ligne {row}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column {column}</source>
        <translation>Feuille «&#xa0;{sheet}&#xa0;», ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Shelf – Briefing App</source>
        <translation>Bibliothèque – Briefing App</translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation>Maj avec les touches fléchées</translation>
    </message>
    <message>
        <source>Should a double click on a briefing open it in this program?</source>
        <translation>Les notes doivent-elles s’ouvrir dans ce programme par un double-clic&#x202f;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show ({n} hidden)</source>
        <extracomment>In the singular: Show ({n} hidden)</extracomment>
        <translation>
            <numerusform>Afficher ({n} masqué)</numerusform>
            <numerusform>Afficher ({n} masqués)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show ({n})</source>
        <translation>Afficher ({n})</translation>
    </message>
    <message>
        <source>Show a chart of the likelihoods on their scale instead of the table</source>
        <translation>Afficher un graphique des probabilités sur leur échelle au lieu du tableau</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>In the singular: Show all {n}</extracomment>
        <translation>
            <numerusform>Afficher le {n}</numerusform>
            <numerusform>Afficher les {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each likelihood through several editions of the briefing</source>
        <translation>Afficher chaque probabilité à travers plusieurs éditions de la note</translation>
    </message>
    <message>
        <source>Show each likelihood through the two editions of the built-in briefing</source>
        <translation>Afficher chaque probabilité à travers les deux éditions de la note fournie</translation>
    </message>
    <message>
        <source>Show every briefing in the folders that you choose, and search in all of them</source>
        <translation>Afficher toutes les notes des dossiers que vous choisissez, et y rechercher</translation>
    </message>
    <message>
        <source>Show every key there is</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show everything at 100 %</source>
        <translation>Tout afficher à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Show only the evidence with certain words</source>
        <translation>N’afficher que les éléments qui contiennent certains mots</translation>
    </message>
    <message>
        <source>Show only the sections with certain words</source>
        <translation>N’afficher que les sections qui contiennent certains mots</translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation>Afficher ou masquer la liste des sections</translation>
    </message>
    <message>
        <source>Show pictures of another folder…</source>
        <translation>Afficher les images d’un autre dossier…</translation>
    </message>
    <message>
        <source>Show the author’s ratings</source>
        <translation>Afficher les évaluations de l’auteur</translation>
    </message>
    <message>
        <source>Show the author’s ratings, and other readers’, beside your own</source>
        <translation>Afficher les évaluations de l’auteur et des autres lecteurs à côté des vôtres</translation>
    </message>
    <message>
        <source>Show the comparison alone</source>
        <translation>Afficher seulement la comparaison</translation>
    </message>
    <message>
        <source>Show the dated events and evidence to scale</source>
        <translation>Afficher à l’échelle les événements et les éléments datés</translation>
    </message>
    <message>
        <source>Show the grade of each source and its share of the weighted inconsistency</source>
        <translation>Afficher la cote de chaque source et sa part de l’incohérence pondérée</translation>
    </message>
    <message>
        <source>Show the pictures of this folder</source>
        <translation>Afficher les images de ce dossier</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation>Afficher seulement le texte</translation>
    </message>
    <message>
        <source>Show the text and the comparison</source>
        <translation>Afficher le texte et la comparaison</translation>
    </message>
    <message>
        <source>Show the text as plain paragraphs</source>
        <translation>Afficher le texte en simples paragraphes</translation>
    </message>
    <message>
        <source>Show the version and the licences</source>
        <translation>Afficher la version et les licences</translation>
    </message>
    <message>
        <source>Show what changed between two editions of the built-in briefing</source>
        <translation>Afficher ce qui a changé entre deux éditions de la note fournie</translation>
    </message>
    <message>
        <source>Show what changed, with the two editions beside one another</source>
        <translation>Afficher ce qui a changé, les deux éditions côte à côte</translation>
    </message>
    <message>
        <source>Show what changed: the judgements first, then the text with its changes</source>
        <translation>Afficher ce qui a changé&#xa0;: d’abord les jugements, puis le texte avec ses modifications</translation>
    </message>
    <message>
        <source>Show what is wrong with the file, and advice on its tradecraft</source>
        <translation>Afficher ce qui ne va pas dans le fichier, et des conseils de méthode</translation>
    </message>
    <message>
        <source>Show what rests on paragraph {paragraph}</source>
        <translation>Afficher ce qui repose sur le paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>Show what the analysis takes for granted, and what to expect if a motivation is right</source>
        <translation>Afficher ce que l’analyse tient pour acquis, et ce qu’il faut attendre si une motivation est la bonne</translation>
    </message>
    <message>
        <source>Show what would change the lead, and what it would take for others to lead</source>
        <translation>Afficher ce qui changerait la première place, et ce qu’il faudrait pour que d’autres l’occupent</translation>
    </message>
    <message>
        <source>Show what you tried in the table, or what the author wrote</source>
        <translation>Afficher ce que vous avez essayé dans le tableau, ou ce que l’auteur a écrit</translation>
    </message>
    <message>
        <source>Show where the note is</source>
        <translation>Afficher où est l’annotation</translation>
    </message>
    <message>
        <source>Show who signed the briefing, and its SHA-256 to compare with somebody else’s</source>
        <translation>Afficher qui a signé la note, et son SHA-256 à comparer avec celui de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Show {name} among the assumptions</source>
        <translation>Afficher {name} parmi les hypothèses</translation>
    </message>
    <message>
        <source>Show {name} among the indicators</source>
        <translation>Afficher {name} parmi les indicateurs</translation>
    </message>
    <message>
        <source>Show {name} in the table</source>
        <translation>Afficher {name} dans le tableau</translation>
    </message>
    <message>
        <source>Show {tried}</source>
        <translation>Afficher {tried}</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>Recto vers&amp;o</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Dimensions</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature unreadable</source>
        <translation>Signature illisible</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>Signé avec une clé inconnue</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Signé par {name}</translation>
    </message>
    <message>
        <source>Signed in part by {name}</source>
        <translation>Signé en partie par {name}</translation>
    </message>
    <message>
        <source>Signed: {file}</source>
        <translation>Signé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Silence it with {line} {place}.</source>
        <translation>Pour le faire taire, écrire {line} {place}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size {number} per cent</source>
        <translation>Taille {number} pour cent</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Some of those saved before may be missing.</source>
        <translation>Certains de ceux qui étaient enregistrés peuvent manquer.</translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation>Certains lisent plus vite sans empattements, ou avec des lettres qui se confondent difficilement.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Sort by the column one is in, or by the sums</source>
        <translation>Trier selon la colonne où l’on est, ou selon les sommes</translation>
    </message>
    <message>
        <source>Sort the evidence</source>
        <translation>Trier les éléments</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Source {number}</translation>
    </message>
    <message>
        <source>Source: {sentence}</source>
        <translation>Source&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source&#xa0;: {source}.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space, Shift+Space, Page Down, Page Up</source>
        <translation>(Maj+)Espace, Page suiv./préc.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>Début du texte</translation>
    </message>
    <message>
        <source>Such as 2, 4-5</source>
        <translation>Par exemple 2, 4-5</translation>
    </message>
    <message>
        <source>Switch an item of evidence off or on</source>
        <translation>Désactiver un élément ou le réactiver</translation>
    </message>
    <message>
        <source>Switch {items} off</source>
        <translation>Désactiver {items}</translation>
    </message>
    <message>
        <source>Switch {items} on</source>
        <translation>Réactiver {items}</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table ({rows} × {columns})</source>
        <translation>Tableau ({rows} × {columns})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back everything that you tried in the table</source>
        <translation>Annuler tout ce que vous avez essayé dans le tableau</translation>
    </message>
    <message>
        <source>Taking in notes …</source>
        <translation>Prise en compte des annotations…</translation>
    </message>
    <message>
        <source>Terms of another scale</source>
        <translation>Termes d’une autre échelle</translation>
    </message>
    <message>
        <source>Terms of both rows of the scale</source>
        <translation>Termes des deux séries de l’échelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the briefing</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Text or a mapping</source>
        <translation>Du texte ou un dictionnaire</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>Largeur du texte</translation>
    </message>
    <message>
        <source>Text: {changed} changed, {added} added, {removed} removed, {moved} moved</source>
        <translation>Texte&#xa0;: {changed} modifiés, {added} ajoutés, {removed} supprimés, {moved} déplacés</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>That of your country</source>
        <translation>Celui de votre pays</translation>
    </message>
    <message>
        <source>That {name} was {action}</source>
        <translation>«&#xa0;{name}&#xa0;» ({action})</translation>
    </message>
    <message>
        <source>The YAML cannot be read: {words}.</source>
        <translation>Le YAML ne peut pas être lu&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The administrator of this computer has set this.</source>
        <translation>L’administrateur de cet ordinateur a fixé ce réglage.</translation>
    </message>
    <message>
        <source>The assumption “{ref}” carries nothing: name under “if_wrong” the items or cells that cannot be judged without it.</source>
        <translation>L’hypothèse «&#xa0;{ref}&#xa0;» ne soutient rien&#xa0;: nommez sous «&#xa0;if_wrong&#xa0;» les éléments ou les cases qui ne peuvent pas être jugés sans elle.</translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation>L’auteur ne l’a pas évalué.</translation>
    </message>
    <message>
        <source>The author’s</source>
        <comment>ratings</comment>
        <translation>Celles de l’auteur</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>Les évaluations de l’auteur et des autres lecteurs sont cachées dans chaque ligne jusqu’à ce que vous l’ayez évaluée tout entière. Les sommes sont celles de vos évaluations.</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings show in rows that are rated whole.</source>
        <translation>Les évaluations de l’auteur et des autres lecteurs apparaissent dans les lignes évaluées tout entières.</translation>
    </message>
    <message>
        <source>The author’s lead is {motivations}.</source>
        <translation>Chez l’auteur, la première place revient à {motivations}.</translation>
    </message>
    <message>
        <source>The author’s rating is hidden until you have rated the whole row.</source>
        <translation>L’évaluation de l’auteur est cachée jusqu’à ce que vous ayez évalué toute la ligne.</translation>
    </message>
    <message>
        <source>The author’s rating is {letter}, {meaning}.</source>
        <translation>L’évaluation de l’auteur est {letter}, {meaning}.</translation>
    </message>
    <message>
        <source>The author’s ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>Les évaluations de l’auteur sont cachées dans chaque ligne jusqu’à ce que vous l’ayez évaluée tout entière. Les sommes sont celles de vos évaluations.</translation>
    </message>
    <message>
        <source>The author’s ratings show in rows that are rated whole.</source>
        <translation>Les évaluations de l’auteur apparaissent dans les lignes évaluées tout entières.</translation>
    </message>
    <message>
        <source>The author’s reason: {reason}</source>
        <translation>La raison de l’auteur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The beginning of the {name}</source>
        <translation>Le début de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The bookmark is removed.</source>
        <translation>Le signet est retiré.</translation>
    </message>
    <message>
        <source>The briefing has no comparison to make a table of.</source>
        <translation>La note n’a pas de comparaison dont on puisse faire un tableau.</translation>
    </message>
    <message>
        <source>The briefing names no assumptions and no indicators.</source>
        <translation>La note ne nomme ni hypothèses ni indicateurs.</translation>
    </message>
    <message>
        <source>The briefing was called “{title}” when these ratings were made.</source>
        <translation>La note s’appelait «&#xa0;{title}&#xa0;» quand ces évaluations ont été faites.</translation>
    </message>
    <message>
        <source>The briefings are being read. They appear here as soon as they are.</source>
        <translation>Lecture des notes en cours. Elles apparaissent ici dès qu’elles sont lues.</translation>
    </message>
    <message>
        <source>The bundle has more than one text: “{text}” is read, “{other}” is not.</source>
        <translation>Le bundle contient plus d’un texte&#xa0;: «&#xa0;{text}&#xa0;» est lu, «&#xa0;{other}&#xa0;» ne l’est pas.</translation>
    </message>
    <message>
        <source>The callout</source>
        <translation>L’encadré</translation>
    </message>
    <message>
        <source>The cells {name} are merged across columns of other kinds.</source>
        <translation>Les cellules {name} sont fusionnées à travers des colonnes d’autres sortes.</translation>
    </message>
    <message>
        <source>The character U+{number} is not allowed in YAML.</source>
        <translation>Le caractère U+{number} n’est pas admis en YAML.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <source>The column has no header, so it is not read.</source>
        <translation>La colonne n’a pas d’en-tête&#xa0;: elle n’est pas lue.</translation>
    </message>
    <message>
        <source>The column is {width} pixels wide.</source>
        <translation>La colonne a {width} pixels de large.</translation>
    </message>
    <message>
        <source>The column “{title}” has ratings, but its head does not name a motivation, so it is not read. If it is one, name the motivations in the front matter.</source>
        <translation>La colonne «&#xa0;{title}&#xa0;» contient des évaluations, mais son en-tête ne nomme pas de motivation&#x202f;; elle n’est donc pas lue. Si c’en est une, nommez les motivations dans le préambule.</translation>
    </message>
    <message>
        <source>The comparison cannot be read.</source>
        <translation>La comparaison ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The comparison cannot be read: “{path}” is the file that names it.</source>
        <translation>La comparaison ne peut pas être lue&#xa0;: «&#xa0;{path}&#xa0;» est le fichier qui la nomme.</translation>
    </message>
    <message>
        <source>The comparison is too large for a workbook.</source>
        <translation>La comparaison est trop grande pour un classeur.</translation>
    </message>
    <message>
        <source>The comparison takes most of it: print the paper without it.</source>
        <translation>La comparaison en prend la plus grande part&#xa0;: imprimez sans elle.</translation>
    </message>
    <message>
        <source>The desktop’s search is switched off on this computer.</source>
        <translation>La recherche du bureau est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The earliest date, such as 2018-04</source>
        <translation>La date la plus ancienne, par exemple 2018-04</translation>
    </message>
    <message>
        <source>The end of the {name}</source>
        <translation>La fin de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The explanation of signs in {rows} is not read.</source>
        <translation>L’explication des signes dans {rows} n’est pas lue.</translation>
    </message>
    <message>
        <source>The figures are weighted inconsistencies.</source>
        <translation>Les chiffres sont des incohérences pondérées.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The file could not be shown: {error}. {fault}</source>
        <translation>Le fichier n’a pas pu être affiché&#xa0;: {error}. {fault}</translation>
    </message>
    <message>
        <source>The file has no problems. All tradecraft checks passed.</source>
        <translation>Le fichier n’a pas de problème. Tous les contrôles de méthode sont réussis.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it is read as Windows-1252, as Excel writes it in Western Europe. If letters are wrong, save it as “CSV UTF-8”.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;: il est lu en Windows-1252, comme Excel l’écrit en Europe occidentale. Si des lettres sont fausses, enregistrez-le en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The file of the comparison is empty.</source>
        <translation>Le fichier de la comparaison est vide.</translation>
    </message>
    <message>
        <source>The file of this name is “{name}”.</source>
        <translation>Le fichier de ce nom est « {name} ».</translation>
    </message>
    <message>
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation>Le fichier a changé et contient une erreur. {error} Vous le voyez encore comme il était avant.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Le dossier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder that the program was started in is no longer there.</source>
        <translation>Le dossier dans lequel le programme a été lancé n’existe plus.</translation>
    </message>
    <message>
        <source>The footnote “{ref}” is written more than once; the last counts.</source>
        <translation>La note de bas de page «&#xa0;{ref}&#xa0;» est écrite plusieurs fois&#x202f;; la dernière compte.</translation>
    </message>
    <message>
        <source>The front matter in TOML is not valid and is not read: {error}.</source>
        <translation>Le préambule en TOML n’est pas lu, car il est incorrect&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The front matter is never closed; put a line of “---” below it.</source>
        <translation>Le préambule n’est jamais fermé&#x202f;; mettez une ligne «&#xa0;---&#xa0;» à la fin.</translation>
    </message>
    <message>
        <source>The front matter takes {size}; at most {limit} can be read.</source>
        <translation>Le préambule occupe {size}&#x202f;; {limit} au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {declared} in the front matter, which counts.</source>
        <translation>La cote de la source «&#xa0;{source}&#xa0;» est ici {grade}, mais {declared} dans le préambule, qui fait foi.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {first} before, which counts.</source>
        <translation>La cote de la source «&#xa0;{source}&#xa0;» est ici {grade}, mais {first} auparavant, qui fait foi.</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <translation>Le surlignage est retiré.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this assumption is left out.</source>
        <translation>L’identifiant «&#xa0;{ref}&#xa0;» est déjà pris&#xa0;: {other}&#x202f;; cette hypothèse est omise.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this criterion is left out.</source>
        <translation>L’identifiant «&#xa0;{ref}&#xa0;» est déjà pris&#xa0;: {other}&#x202f;; ce critère est omis.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this indicator is left out.</source>
        <translation>L’identifiant «&#xa0;{ref}&#xa0;» est déjà pris&#xa0;: {other}&#x202f;; cet indicateur est omis.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this item of evidence is left out.</source>
        <translation>L’identifiant «&#xa0;{ref}&#xa0;» est déjà pris&#xa0;: {other}&#x202f;; cet élément est omis.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this motivation is left out.</source>
        <translation>L’identifiant «&#xa0;{ref}&#xa0;» est déjà pris&#xa0;: {other}&#x202f;; cette motivation est omise.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this source is left out.</source>
        <translation>L’identifiant «&#xa0;{ref}&#xa0;» est déjà pris&#xa0;: {other}&#x202f;; cette source est omise.</translation>
    </message>
    <message>
        <source>The id “{ref}” is given more than once.</source>
        <translation>L’identifiant «&#xa0;{ref}&#xa0;» est donné plusieurs fois.</translation>
    </message>
    <message>
        <source>The image “{name}” has {width} by {height} pixels and is scaled down.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» a {width} pixels sur {height} et est réduite.</translation>
    </message>
    <message>
        <source>The image “{name}” is not shown: {why}.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» n’est pas affichée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The image “{source}” has no words for those who do not see it: write what it shows between the brackets, as in ![words](…).</source>
        <translation>L’image «&#xa0;{source}&#xa0;» n’a pas de mots pour ceux qui ne la voient pas&#xa0;: écrivez ce qu’elle montre entre les crochets, comme dans ![mots](…).</translation>
    </message>
    <message>
        <source>The index cannot be deleted: {why}.</source>
        <translation>L’index ne peut pas être supprimé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The index cannot be used: {why}.</source>
        <translation>L’index est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The index was damaged, so it is made anew.</source>
        <translation>L’index était endommagé ; il est recréé.</translation>
    </message>
    <message>
        <source>The indicator names no column of the table, so it is left out.</source>
        <translation>L’indicateur ne nomme aucune colonne du tableau&#xa0;: il est omis.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when that was; add its “date”.</source>
        <translation>L’indicateur «&#xa0;{ref}&#xa0;» ne dit pas quand c’était&#x202f;; ajoutez sa «&#xa0;date&#xa0;».</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when to expect it; add its “expect_by”.</source>
        <translation>L’indicateur «&#xa0;{ref}&#xa0;» ne dit pas quand l’attendre&#x202f;; ajoutez son «&#xa0;expect_by&#xa0;».</translation>
    </message>
    <message>
        <source>The indicator “{ref}” was expected by {date} and is not seen.</source>
        <translation>L’indicateur «&#xa0;{ref}&#xa0;» était attendu d’ici {date} et n’est pas observé.</translation>
    </message>
    <message>
        <source>The input ended before a password.</source>
        <translation>L’entrée s’est terminée avant un mot de passe.</translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation>La clé donnée est {id}.</translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation>La langue du programme changera au prochain démarrage&#x202f;; les notes gardent la leur.</translation>
    </message>
    <message numerus="yes">
        <source>The last page is {n}.</source>
        <extracomment>In the singular: There is only one page.</extracomment>
        <translation>
            <numerusform>Il n’y a qu’une page.</numerusform>
            <numerusform>La dernière page est {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest date, such as 2018</source>
        <translation>La date la plus récente, par exemple 2018</translation>
    </message>
    <message>
        <source>The lead changes to {motivations}.</source>
        <translation>La première place passe à {motivations}.</translation>
    </message>
    <message>
        <source>The lead is not reckoned: see the problems.</source>
        <translation>La première place n’est pas calculée&#xa0;: voir les problèmes.</translation>
    </message>
    <message>
        <source>The lead is the motivation with the least weighted inconsistency: the least refuted, not the most probable.</source>
        <translation>La première place revient à la motivation dont l’incohérence pondérée est la plus faible&#xa0;: la moins réfutée, non la plus probable.</translation>
    </message>
    <message>
        <source>The link to “#{target}” leads nowhere: nothing has this id.</source>
        <translation>Le lien vers «&#xa0;#{target}&#xa0;» ne mène nulle part&#xa0;: rien n’a cet identifiant.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The list of definitions</source>
        <translation>La liste de définitions</translation>
    </message>
    <message>
        <source>The list of files</source>
        <translation>La liste des fichiers</translation>
    </message>
    <message>
        <source>The list of members of this zip archive has {directory}; at most {directory_bytes} are read.</source>
        <translation>La liste des membres de cette archive ZIP occupe {directory}&#x202f;; {directory_bytes} au plus sont lus.</translation>
    </message>
    <message>
        <source>The marking of this file could not be read; look at its front matter.</source>
        <translation>La classification de ce fichier n’a pas pu être lue&#x202f;; regardez son préambule.</translation>
    </message>
    <message>
        <source>The marking “{banner}” has something unknown in it: {unknown}.</source>
        <translation>La classification «&#xa0;{banner}&#xa0;» contient quelque chose d’inconnu&#xa0;: {unknown}.</translation>
    </message>
    <message>
        <source>The marking “{banner}” is above every portion, which is right only for a compilation.</source>
        <translation>La classification «&#xa0;{banner}&#xa0;» dépasse celle de tous les paragraphes, ce qui n’est juste que pour une compilation.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing to {countries}, but “{mark}” in {place} does not.</source>
        <translation>La classification «&#xa0;{banner}&#xa0;» autorise la diffusion du briefing à {countries}, mais pas «&#xa0;{mark}&#xa0;» dans {place}.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing, but “{mark}” in {place} is not released.</source>
        <translation>La classification «&#xa0;{banner}&#xa0;» rend la note communicable, mais «&#xa0;{mark}&#xa0;» ({place}) ne l’est pas.</translation>
    </message>
    <message>
        <source>The marking “{label}” speaks of a signature. It proves nothing: who has signed a file is said in the status bar of the window only.</source>
        <translation>La classification «&#xa0;{label}&#xa0;» parle d’une signature. Elle ne prouve rien&#xa0;: seule la barre d’état de la fenêtre dit qui a signé un fichier.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>Le nom du fichier est vide.</translation>
    </message>
    <message>
        <source>The name of the output has to end in {endings}.</source>
        <translation>Le nom de la sortie doit se terminer par {endings}.</translation>
    </message>
    <message>
        <source>The name {name} has a line break, so it cannot be listed.</source>
        <translation>Le nom {name} contient un saut de ligne&#xa0;: il ne peut pas être listé.</translation>
    </message>
    <message>
        <source>The note is put here.</source>
        <translation>L’annotation est placée ici.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>L’annotation est retirée.</translation>
    </message>
    <message>
        <source>The notes are being read…</source>
        <translation>Lecture des annotations…</translation>
    </message>
    <message>
        <source>The notes of {reader} are removed.</source>
        <translation>Les annotations de {reader} sont retirées.</translation>
    </message>
    <message>
        <source>The numbers below “{name}” are read as follows: below a third is low, above two thirds is high, between them is medium.</source>
        <translation>Les nombres sous «&#xa0;{name}&#xa0;» se lisent ainsi&#xa0;: moins d’un tiers est faible, plus de deux tiers est élevé, entre les deux est moyen.</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>La page ne peut pas être dessinée.</translation>
    </message>
    <message>
        <source>The page cannot be drawn: it takes too much time or memory.</source>
        <translation>La page ne peut pas être dessinée&#xa0;: elle demande trop de temps ou de mémoire.</translation>
    </message>
    <message>
        <source>The pages are no longer open.</source>
        <translation>Les pages ne sont plus ouvertes.</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Les pages ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {why}.</source>
        <translation>Les pages ne peuvent pas être affichées&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Les pages n’ont pas pu être dessinées.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Les pages n’ont pas pu être préparées.</translation>
    </message>
    <message>
        <source>The pages could not be made. The typesetter says: {error}</source>
        <translation>Les pages n’ont pas pu être préparées. Le compositeur dit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The pages could not be made: {why}.</source>
        <translation>Les pages n’ont pas pu être préparées&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The pages of “{profile}” have no room for {part}.</source>
        <translation>Les pages de «&#xa0;{profile}&#xa0;» n’ont pas de place pour «&#xa0;{part}&#xa0;».</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>La partie</translation>
    </message>
    <message>
        <source>The password is wrong, or the secret key is damaged.</source>
        <translation>Le mot de passe est faux, ou la clé secrète est endommagée.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>Le chemin est copié.</translation>
    </message>
    <message>
        <source>The picture of the window could not be made.</source>
        <translation>L’image de la fenêtre n’a pas pu être faite.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be read ({error}): printing, exporting, copying and remembering are off.</source>
        <translation>La stratégie de cet ordinateur ne peut pas être lue ({error})&#xa0;: impression, exportation, copie et mémoire sont désactivées.</translation>
    </message>
    <message>
        <source>The policy of this computer has settings that are not valid: {settings}.</source>
        <translation>La stratégie de cet ordinateur contient des réglages non valides&#xa0;: {settings}.</translation>
    </message>
    <message>
        <source>The portions add up to “{marking}”.</source>
        <translation>Les classifications des paragraphes donnent ensemble «&#xa0;{marking}&#xa0;».</translation>
    </message>
    <message>
        <source>The print system does not answer.</source>
        <translation>Le système d’impression ne répond pas.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>The profile cannot be read: {reason}.</source>
        <translation>Le profil ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The profile is not valid JSON.</source>
        <translation>Le profil n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The program has a fault ({error}).</source>
        <translation>Le programme a rencontré une erreur ({error}).</translation>
    </message>
    <message>
        <source>The program is under the MIT licence. It uses Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (public domain), the typefaces IBM Plex, Atkinson Hyperlegible and Noto (SIL Open Font Licence), and more. The built program has the text of each licence in LICENSES.</source>
        <translation>Le programme est sous licence MIT. Il utilise Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (domaine public), les polices IBM Plex, Atkinson Hyperlegible et Noto (SIL Open Font License), et d’autres composants. Le programme distribué contient le texte de chaque licence dans LICENSES.</translation>
    </message>
    <message>
        <source>The program was started so that it remembers nothing.</source>
        <translation>Le programme a été lancé de façon à ne rien garder.</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>La citation</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings} and others.</source>
        <translation>Les évaluations se lisent ainsi&#xa0;: {ratings} et d’autres.</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings}.</source>
        <translation>Les évaluations se lisent ainsi&#xa0;: {ratings}.</translation>
    </message>
    <message>
        <source>The ratings of {reader} are removed.</source>
        <translation>Les évaluations de {reader} sont retirées.</translation>
    </message>
    <message numerus="yes">
        <source>The report does not show {n} pictures, such as “{name}”: Markdown cannot show pictures inside a pack.</source>
        <extracomment>In the singular: The report does not show “{name}”: Markdown cannot show a picture inside a pack.</extracomment>
        <translation>
            <numerusform>Le rapport ne montre pas «&#x202f;{name}&#x202f;»&#x202f;: Markdown ne peut pas montrer une image qui est dans un paquet.</numerusform>
            <numerusform>Le rapport ne montre pas {n} images, comme «&#x202f;{name}&#x202f;»&#x202f;: Markdown ne peut pas montrer des images qui sont dans un paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row is above the header row but has ratings, so it is left out.</source>
        <translation>La ligne est au-dessus de la ligne d’en-tête mais a des évaluations&#xa0;: elle est omise.</translation>
    </message>
    <message>
        <source>The row is above the header row, so it is not read.</source>
        <translation>La ligne est au-dessus de la ligne d’en-tête&#xa0;: elle n’est pas lue.</translation>
    </message>
    <message>
        <source>The row is below the table of scores, so it is left out.</source>
        <translation>La ligne est au-dessous du tableau des scores&#xa0;: elle est omise.</translation>
    </message>
    <message>
        <source>The row “{title}” has ratings, so it is read as evidence.</source>
        <translation>La ligne «&#xa0;{title}&#xa0;» contient des évaluations, elle est donc lue comme un élément.</translation>
    </message>
    <message>
        <source>The row “{title}” holds the sums of the rows above it. If it is evidence, give it an id; if not, call it “Total”.</source>
        <translation>La ligne «&#xa0;{title}&#xa0;» contient les sommes des lignes au-dessus. Si c’est un élément, donnez-lui un identifiant&#xa0;; sinon, nommez-la «&#xa0;Total&#xa0;».</translation>
    </message>
    <message>
        <source>The row “{title}” is read as a sum and not as evidence.</source>
        <translation>La ligne «&#xa0;{title}&#xa0;» est lue comme une somme et non comme un élément.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Le même encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>The same.</source>
        <comment>two ratings</comment>
        <translation>La même.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and are set aside as {aside}; {end}.</source>
        <translation>Les réglages enregistrés étaient endommagés et sont mis de côté sous {aside}&#x202f;; {end}.</translation>
    </message>
    <message>
        <source>The saved settings were deleted; what was open is saved again.</source>
        <translation>Les réglages enregistrés ont été supprimés&#x202f;; ce qui était ouvert est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>The saved settings were missing; the last backup has replaced them.</source>
        <translation>Les réglages enregistrés manquaient&#x202f;; la dernière sauvegarde les a remplacés.</translation>
    </message>
    <message>
        <source>The screen shows boxes for these letters, since no font on this computer has them: {letters}.</source>
        <translation>L’écran montre des carrés pour ces lettres, car aucune police de cet ordinateur ne les a&#xa0;: {letters}.</translation>
    </message>
    <message>
        <source>The secret key is damaged.</source>
        <translation>La clé secrète est endommagée.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of this program: they are read, not changed.</source>
        <translation>Les réglages viennent d’une version plus récente de ce programme&#xa0;: ils sont lus, mais pas modifiés.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it is read anyway.</source>
        <translation>La feuille est masquée&#x202f;; elle est lue quand même.</translation>
    </message>
    <message>
        <source>The sheets have more filled cells than are read; this row and all after it are left out.</source>
        <translation>Les feuilles ont plus de cellules remplies qu’on n’en lit&#x202f;; cette ligne et tout ce qui suit sont omis.</translation>
    </message>
    <message>
        <source>The shelf is switched off on this computer.</source>
        <translation>La bibliothèque est désactivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The shelf shows every briefing in the folders that you choose, and searches in all of them. Nothing in the folders is changed.</source>
        <translation>La bibliothèque montre toutes les notes des dossiers que vous choisissez, et y recherche. Rien n’est modifié dans les dossiers.</translation>
    </message>
    <message>
        <source>The signing of the {name}</source>
        <translation>La signature de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The source “{ref}” is not cited; to cite it, write [@{ref}] in the text.</source>
        <translation>La source «&#xa0;{ref}&#xa0;» n’est pas citée&#x202f;; pour la citer, écrivez [@{ref}] dans le texte.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {words} here; the cell is left out.</source>
        <translation>La feuille de calcul montre ici l’erreur {words}&#x202f;; la cellule est omise.</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>Le contraste le plus fort</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>The table has changed since these ratings were made; those that fit are kept.</source>
        <translation>Le tableau a changé depuis que ces évaluations ont été faites&#x202f;; celles qui conviennent encore sont gardées.</translation>
    </message>
    <message>
        <source>The table has no column for “{title}”.</source>
        <translation>Le tableau n’a pas de colonne pour «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>The table is turned: its columns are read as rows, and its rows as columns.</source>
        <translation>Le tableau est tourné&#xa0;: ses colonnes sont lues comme des lignes, et ses lignes comme des colonnes.</translation>
    </message>
    <message>
        <source>The table of scores in {rows} is not read; the program computes its own.</source>
        <translation>Le tableau des scores dans {rows} n’est pas lu&#x202f;; le programme calcule les siens.</translation>
    </message>
    <message>
        <source>The table with empty cells, its key, and a line for the name</source>
        <translation>Le tableau aux cases vides, sa légende et une ligne pour le nom</translation>
    </message>
    <message>
        <source>The text begins with “{marking}”, but the front matter has no “marking”, so the pages do not show it.</source>
        <translation>Le texte commence par «&#xa0;{marking}&#xa0;», mais le préambule n’a pas de «&#xa0;marking&#xa0;»&#x202f;; les pages ne l’affichent donc pas.</translation>
    </message>
    <message>
        <source>The text below the matrix in {rows} is not read; an item of evidence needs an id or a rating.</source>
        <translation>Le texte sous la matrice, dans {rows}, n’est pas lu&#xa0;; un élément a besoin d’un identifiant ou d’une évaluation.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} comments, not shown.</source>
        <extracomment>In the singular: The text holds a comment, not shown.</extracomment>
        <translation>
            <numerusform>Le texte contient un commentaire, non affiché.</numerusform>
            <numerusform>Le texte contient {n} commentaires, non affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} scripts or styles, left out.</source>
        <extracomment>In the singular: The text holds a script or style, left out.</extracomment>
        <translation>
            <numerusform>Le texte contient un script ou un style, omis.</numerusform>
            <numerusform>Le texte contient {n} scripts ou styles, omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 with a byte order mark: the byte 0x{data} at offset {offset} does not fit. Save it as UTF-8.</source>
        <translation>Le texte n’est ni en UTF-8 ni en UTF-16 avec marque d’ordre des octets&#xa0;: l’octet 0x{data} à la position {offset} ne convient pas. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The text is shown as plain paragraphs, because {reason}.</source>
        <translation>Le texte est affiché en simples paragraphes&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The track is written to files that end in {endings}.</source>
        <translation>L’évolution s’écrit dans des fichiers qui se terminent par {endings}.</translation>
    </message>
    <message>
        <source>The tradecraft checks could not be carried out.</source>
        <translation>Les contrôles de méthode n’ont pas pu être faits.</translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation>Les deux éditions disent la même chose.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>The types of files were not registered: {error}.</source>
        <translation>Les types de fichiers n’ont pas été enregistrés&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The window is too small for both.</source>
        <translation>La fenêtre est trop petite pour les deux.</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>Le classeur n’a pas de feuilles.</translation>
    </message>
    <message>
        <source>The {event}</source>
        <translation>«&#xa0;{event}&#xa0;»</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>Thème et texte</translation>
    </message>
    <message>
        <source>There are more than {empty_rows} empty rows here; anything below them is not read.</source>
        <translation>Il y a ici plus de {empty_rows} lignes vides&#x202f;; rien de ce qui suit n’est lu.</translation>
    </message>
    <message>
        <source>There are more than {values} values.</source>
        <translation>Il y a plus de {values} valeurs.</translation>
    </message>
    <message>
        <source>There are no notes of other readers.</source>
        <translation>Il n’y a pas d’annotations d’autres lecteurs.</translation>
    </message>
    <message>
        <source>There are no notes to be written.</source>
        <translation>Il n’y a aucune annotation à écrire.</translation>
    </message>
    <message>
        <source>There are no ratings of other readers.</source>
        <translation>Il n’y a pas d’évaluations d’autres lecteurs.</translation>
    </message>
    <message numerus="yes">
        <source>There are not exactly {n} ratings here, one for each hypothesis, so none is read.</source>
        <extracomment>In the singular: There is not exactly {n} rating here, one for each hypothesis, so none is read.</extracomment>
        <translation>
            <numerusform>Il n’y a pas ici exactement {n} évaluation, une par hypothèse&#x202f;; aucune n’est donc lue.</numerusform>
            <numerusform>Il n’y a pas ici exactement {n} évaluations, une par hypothèse&#x202f;; aucune n’est donc lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other ratings than the author’s. Which ones should go out?</source>
        <translation>Il y a d’autres évaluations que celles de l’auteur. Lesquelles faut-il employer&#x202f;?</translation>
    </message>
    <message>
        <source>There is already a column “{title}”; this one is left out.</source>
        <translation>Il y a déjà une colonne «&#xa0;{title}&#xa0;»&#x202f;; celle-ci est omise.</translation>
    </message>
    <message>
        <source>There is no briefing in the folders of the shelf.</source>
        <translation>Il n’y a pas de note dans les dossiers de la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation>Il n’y a pas de comparaison où essayer quoi que ce soit.</translation>
    </message>
    <message>
        <source>There is no criterion “{ref}”.</source>
        <translation>Il n’y a pas de critère «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>Il n’y a pas d’affichage pour une fenêtre&#x202f;; «&#xa0;briefing-app export -o FILE.pdf&#xa0;» écrit la note dans un fichier à la place.</translation>
    </message>
    <message>
        <source>There is no edition of “{title}” before this one.</source>
        <translation>Il n’y a pas d’édition de «&#xa0;{title}&#xa0;» avant celle-ci.</translation>
    </message>
    <message>
        <source>There is no evidence “{ref}”.</source>
        <translation>Il n’y a pas d’élément «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation>Il n’y a pas d’éléments, donc pas de première place qui pourrait en dépendre.</translation>
    </message>
    <message>
        <source>There is no footnote “{ref}”.</source>
        <translation>Il n’y a pas de note de bas de page «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no further note.</source>
        <translation>Il n’y a pas d’autre annotation.</translation>
    </message>
    <message>
        <source>There is no item of evidence “{ref}”.</source>
        <translation>Il n’y a pas d’élément «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no motivation “{ref}”.</source>
        <translation>Il n’y a pas de motivation «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no motivation “{title}”; its ratings are left out.</source>
        <translation>Il n’y a pas de motivation «&#xa0;{title}&#xa0;»&#x202f;; ses évaluations sont omises.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>Il n’y a pas d’option «&#xa0;{option}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation>Il n’y a pas de paragraphe «&#xa0;{typed}&#xa0;»&#x202f;; le dernier est {last}.</translation>
    </message>
    <message>
        <source>There is no profile of this name. There are: {known}.</source>
        <translation>Il n’y a pas de profil de ce nom, seulement&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Il n’y a pas de bus de session.</translation>
    </message>
    <message>
        <source>There is no sheet “{wanted}” in the workbook; it has {names}.</source>
        <translation>Il n’y a pas de feuille «&#xa0;{wanted}&#xa0;» dans le classeur&#x202f;; il contient {names}.</translation>
    </message>
    <message>
        <source>There is no shelf yet: name its folder with --shelf.</source>
        <translation>Il n’y a pas encore de bibliothèque&#xa0;: nommez son dossier avec --shelf.</translation>
    </message>
    <message>
        <source>There is no source “{ref}”.</source>
        <translation>Il n’y a pas de source «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no “{name}” in the briefing.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans la note.</translation>
    </message>
    <message>
        <source>There is only one edition of “{title}”.</source>
        <translation>Il n’y a qu’une édition de «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>These are not on the shelf. They are tried again when they change.</source>
        <translation>Ces fichiers ne sont pas dans la bibliothèque. Un nouvel essai sera fait quand ils changeront.</translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation>Ce sont vos propres évaluations&#x202f;; elles ne sont pas affichées une seconde fois.</translation>
    </message>
    <message>
        <source>These arguments are missing: {arguments}.</source>
        <translation>Ces arguments manquent&#xa0;: {arguments}.</translation>
    </message>
    <message>
        <source>These arguments are not known: {arguments}.</source>
        <translation>Ces arguments sont inconnus&#xa0;: {arguments}.</translation>
    </message>
    <message>
        <source>These parts are not read: {names}.</source>
        <translation>Ces parties ne sont pas lues&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation>Elles sont cachées comme celles de l’auteur.</translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation>Elles portent votre nom, mais diffèrent de vos évaluations ici.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in {n} of the {rated} cells that both have rated.</source>
        <extracomment>In the singular: They differ in {n} of the {rated} cells that both have rated.</extracomment>
        <translation>
            <numerusform>Ils diffèrent dans {n} des {rated} cases que les deux ont évaluées.</numerusform>
            <numerusform>Ils diffèrent dans {n} des {rated} cases que les deux ont évaluées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out with your notes. A field that is empty has the usual name.</source>
        <translation>Ils sortent avec vos annotations. Un champ vide a le nom habituel.</translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation>Cette note est oubliée.</translation>
    </message>
    <message>
        <source>This bundle contains no text (a file such as “text.md”).</source>
        <translation>Ce bundle ne contient aucun texte (un fichier comme «&#xa0;text.md&#xa0;»).</translation>
    </message>
    <message>
        <source>This cannot be the name of a key: write letters, digits, spaces, and . @ + -.</source>
        <translation>Une clé ne peut pas porter ce nom&#xa0;: écrivez des lettres, des chiffres, des espaces et . @ + -.</translation>
    </message>
    <message>
        <source>This cell has a formula without a saved value, so it is left out.</source>
        <translation>Cette cellule a une formule sans valeur enregistrée&#xa0;: elle est omise.</translation>
    </message>
    <message>
        <source>This cell is rated twice; the first rating is kept.</source>
        <translation>Cette cellule est évaluée deux fois&#x202f;; la première évaluation est conservée.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Cet exemplaire</translation>
    </message>
    <message>
        <source>This copy: SHA-256 and signer</source>
        <translation>Cet exemplaire&#xa0;: SHA-256, signature</translation>
    </message>
    <message>
        <source>This copy…</source>
        <translation>Cet exemplaire…</translation>
    </message>
    <message>
        <source>This file holds no matrix.</source>
        <translation>Ce fichier ne contient aucune matrice.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}.</source>
        <translation>Ce fichier est endommagé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This file is marked “{marking}”. Only the marking in the front matter is shown.</source>
        <translation>Ce fichier porte la classification «&#xa0;{marking}&#xa0;». Seule celle du préambule est affichée.</translation>
    </message>
    <message>
        <source>This folder has more than {members} files.</source>
        <translation>Ce dossier a plus de {members} fichiers.</translation>
    </message>
    <message>
        <source>This folder is not a bundle: its name does not end in “{bundle}”.</source>
        <translation>Ce dossier n’est pas un bundle&#xa0;: son nom ne se termine pas par «&#xa0;{bundle}&#xa0;».</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the file. What you have open is as it was.</source>
        <translation>C’est une erreur du programme, non du fichier. Ce que vous avez ouvert est intact.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>This is a workbook, not text. A briefing takes its comparison from it with “comparison: {name}” in its front matter.</source>
        <translation>C’est un classeur, pas du texte. Une note en reprend la comparaison avec « comparison: {name} » dans son préambule.</translation>
    </message>
    <message>
        <source>This is an address on a network; only files of this computer can be opened.</source>
        <translation>C’est une adresse sur un réseau&#xa0;; seuls les fichiers de cet ordinateur peuvent être ouverts.</translation>
    </message>
    <message>
        <source>This is not {what}.</source>
        <translation>Ce n’est pas {what}.</translation>
    </message>
    <message>
        <source>This is not {what}: a line of it is not Base64.</source>
        <translation>Ce n’est pas {what}&#xa0;: une de ses lignes n’est pas en Base64.</translation>
    </message>
    <message>
        <source>This is not {what}: it does not have its four lines.</source>
        <translation>Ce n’est pas {what}&#xa0;: il n’y a pas les quatre lignes.</translation>
    </message>
    <message>
        <source>This is not {what}: it has {data} bytes instead of {length}.</source>
        <translation>Ce n’est pas {what}&#xa0;: il y a {data} octets au lieu de {length}.</translation>
    </message>
    <message>
        <source>This is not {what}: it is larger than {most_bytes} bytes.</source>
        <translation>Ce n’est pas {what}&#xa0;: le fichier dépasse {most_bytes} octets.</translation>
    </message>
    <message>
        <source>This is not {what}: it is not text.</source>
        <translation>Ce n’est pas {what}&#xa0;: ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>This is not {what}: its algorithm is unknown.</source>
        <translation>Ce n’est pas {what}&#xa0;: l’algorithme est inconnu.</translation>
    </message>
    <message>
        <source>This is not {what}: its comment is too long.</source>
        <translation>Ce n’est pas {what}&#xa0;: le commentaire est trop long.</translation>
    </message>
    <message>
        <source>This is not {what}: its first line is not an untrusted comment.</source>
        <translation>Ce n’est pas {what}&#xa0;: la première ligne n’est pas un «&#xa0;untrusted comment&#xa0;».</translation>
    </message>
    <message>
        <source>This is {kind}, not text.</source>
        <translation>C’est {kind}, pas du texte.</translation>
    </message>
    <message>
        <source>This judgement cites neither a source nor an item of evidence.</source>
        <translation>Ce jugement ne cite ni source ni élément.</translation>
    </message>
    <message>
        <source>This key is given twice; the first is kept.</source>
        <translation>Cette clé est donnée deux fois&#x202f;; la première est gardée.</translation>
    </message>
    <message>
        <source>This link leads to a file and is not opened: {address}</source>
        <translation>Ce lien mène à un fichier et n’est pas ouvert&#xa0;: {address}</translation>
    </message>
    <message>
        <source>This link leads to a mail address and is not opened: {address}</source>
        <translation>Ce lien mène à une adresse de courrier et n’est pas ouvert&#xa0;: {address}</translation>
    </message>
    <message>
        <source>This link leads to another briefing: {address}</source>
        <translation>Ce lien mène à une autre note&#xa0;: {address}</translation>
    </message>
    <message>
        <source>This link leads to the web and is not opened: {address}</source>
        <translation>Ce lien mène au Web et n’est pas ouvert&#xa0;: {address}</translation>
    </message>
    <message>
        <source>This secret key needs more than 1 GiB of memory to be opened.</source>
        <translation>Il faut plus de 1 Gio de mémoire pour ouvrir cette clé secrète.</translation>
    </message>
    <message>
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation>Il manque à ce système {libraries}&#x202f;; sous Debian et Ubuntu, cette ligne installe ce qu’il faut&#xa0;: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This table was exported from one that was only partly understood, so it names no lead. Correct the original and export it again.</source>
        <translation>Ce tableau a été exporté d’un tableau qui n’a été compris qu’en partie, il n’indique donc pas de première place. Corrigez l’original et exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Ce texte n’a pas de titres.</translation>
    </message>
    <message>
        <source>This text has no headings. {key} hides this list.</source>
        <translation>Ce texte n’a pas de titres. {key} masque cette liste.</translation>
    </message>
    <message>
        <source>This was not understood, so it is not read.</source>
        <translation>On ne sait pas ce que cela signifie&#x202f;; ce n’est donc pas lu.</translation>
    </message>
    <message>
        <source>This zip archive contains no text, so it is not a briefing.</source>
        <translation>Cette archive ZIP ne contient aucun texte&#xa0;: ce n’est pas une note.</translation>
    </message>
    <message>
        <source>This zip archive contains several bundles; unpack it and open one of them.</source>
        <translation>Cette archive ZIP contient plusieurs bundles&#x202f;; décompressez-la et ouvrez l’un d’eux.</translation>
    </message>
    <message>
        <source>This zip archive has {members} members; at most {members_2} are read.</source>
        <translation>Cette archive ZIP a {members} membres&#x202f;; {members_2} au plus sont lus.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: its end is missing.</source>
        <translation>Cette archive ZIP est endommagée&#xa0;: sa fin manque.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: {value}.</source>
        <translation>Cette archive ZIP est endommagée&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>This zip archive is in the ZIP64 form, for more than 4 GiB, which is not read.</source>
        <translation>Cette archive ZIP est au format ZIP64, pour plus de 4 Gio, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This zip archive is refused: it unpacks to more than {limit}.</source>
        <translation>Cette archive ZIP est refusée&#xa0;: décompressée, elle dépasse {limit}.</translation>
    </message>
    <message>
        <source>This zip archive is refused: its member “{name}” {why}.</source>
        <translation>Cette archive ZIP est refusée&#xa0;: son membre «&#xa0;{name}&#xa0;» {why}.</translation>
    </message>
    <message>
        <source>Tight lines</source>
        <translation>Interligne serré</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline.</source>
        <translation>Chronologie.</translation>
    </message>
    <message>
        <source>Timeline. {place} of {count}. {sentence}</source>
        <translation>Chronologie. {place} sur {count}. {sentence}</translation>
    </message>
    <message>
        <source>Title, judgements and the table on exactly one page</source>
        <translation>Titre, jugements et tableau sur exactement une page</translation>
    </message>
    <message>
        <source>Title, key judgements, contents and the whole text</source>
        <translation>Titre, jugements principaux, sommaire et texte entier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To silence it, write {ways}.</source>
        <translation>Pour le faire taire, écrivez {ways}.</translation>
    </message>
    <message>
        <source>Track of the judgements</source>
        <translation>Évolution des jugements</translation>
    </message>
    <message>
        <source>Track of the judgements…</source>
        <translation>Évolution des jugements…</translation>
    </message>
    <message>
        <source>Tried now</source>
        <translation>Essayé maintenant</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>Faire confiance à une clé</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>Faire confiance à une clé…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Lui faire confiance</translation>
    </message>
    <message>
        <source>Trust the key of somebody who signs briefings</source>
        <translation>Faire confiance à la clé de quelqu’un qui signe des notes</translation>
    </message>
    <message>
        <source>Trust this key…</source>
        <translation>Faire confiance à cette clé…</translation>
    </message>
    <message>
        <source>Trusted as “{name}”: {key} ({kept})</source>
        <translation>Clé de confiance sous le nom «&#xa0;{name}&#xa0;»&#xa0;: {key} ({kept})</translation>
    </message>
    <message>
        <source>Trusted: {name}</source>
        <translation>Clé de confiance&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try ({n})</source>
        <translation>Essayer ({n})</translation>
    </message>
    <message>
        <source>Try another credibility, relevance</source>
        <translation>Essayer une autre crédibilité, pertinence</translation>
    </message>
    <message>
        <source>Try another rating: {rating} {weighing}</source>
        <translation>Essayer une autre évaluation&#xa0;: {rating} {weighing}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Try this in the table</source>
        <translation>L’essayer dans le tableau</translation>
    </message>
    <message>
        <source>Try what it would take for a motivation to lead</source>
        <translation>Essayer ce qui mettrait une motivation en tête</translation>
    </message>
    <message>
        <source>Try what it would take to lead</source>
        <translation>Essayer ce qu’il faudrait pour passer en tête</translation>
    </message>
    <message>
        <source>Try {ratings}; not applicable; blank</source>
        <translation>Essayer {ratings}&#x202f;; sans objet&#x202f;; vide</translation>
    </message>
    <message>
        <source>Turn the table</source>
        <translation>Tourner le tableau</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Tourné</translation>
    </message>
    <message>
        <source>Two pages a side</source>
        <translation>Deux pages par face</translation>
    </message>
    <message>
        <source>Type the name of a command, a section, a source …</source>
        <translation>Taper le nom d’une commande, d’une section, d’une source…</translation>
    </message>
    <message>
        <source>Type what you want to find in the bar above the text, which {key} opens.</source>
        <translation>Tapez ce que vous cherchez dans la barre au-dessus du texte, que {key} ouvre.</translation>
    </message>
    <message>
        <source>Type: {sentence}</source>
        <translation>Type&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>US Legal</source>
        <translation>US Legal</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Annuler le retour</translation>
    </message>
    <message>
        <source>Undo your last change in the table or the notes</source>
        <translation>Annuler votre dernière modification dans le tableau ou les annotations</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>Annuler&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Annulé&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Until you forget them</source>
        <translation>Jusqu’à ce que vous les oubliiez</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Usual column</source>
        <translation>Colonne habituelle</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>Interligne habituel</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Largeurs habituelles</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Was at {place}: “{words}”</source>
        <translation>Était à&#xa0;: {place}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Weighted inconsistency</source>
        <translation>Incohérence pondérée</translation>
    </message>
    <message>
        <source>Weighted: {reader}</source>
        <translation>Pondérée&#xa0;: {reader}</translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation>Ce qui peut être essayé ici</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>What cannot be read…</source>
        <translation>Fichiers illisibles…</translation>
    </message>
    <message>
        <source>What changed is written to files that end in {endings}.</source>
        <translation>Ce qui a changé s’écrit dans des fichiers qui se terminent par {endings}.</translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation>Ce qui pourrait départager les deux premières</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What hangs on each source</source>
        <translation>Ce qui dépend de chaque source</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message numerus="yes">
        <source>What if: {n} changes</source>
        <extracomment>In the singular: What if: {n} change</extracomment>
        <translation>
            <numerusform>Et si&#xa0;: {n} modification</numerusform>
            <numerusform>Et si&#xa0;: {n} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: {trial}</source>
        <translation>Et si&#xa0;: {trial}</translation>
    </message>
    <message>
        <source>What is kept, for how long, and who decides</source>
        <translation>Ce qui est gardé, combien de temps, et qui en décide</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>What it would take to lead</source>
        <translation>Ce qu’il faudrait pour passer en tête</translation>
    </message>
    <message>
        <source>What it would take, and how robust the lead is</source>
        <translation>Ce qu’il faudrait, et la robustesse de la première place</translation>
    </message>
    <message>
        <source>What the lead hangs on</source>
        <translation>De quoi dépend la première place</translation>
    </message>
    <message>
        <source>What the ratings add up to, and what you can try</source>
        <translation>Ce que donnent les évaluations, et ce que vous pouvez essayer</translation>
    </message>
    <message>
        <source>What-ifs side by side</source>
        <translation>Essais côte à côte</translation>
    </message>
    <message>
        <source>Which folder do you want to remove? Its files stay as they are.</source>
        <translation>Quel dossier voulez-vous retirer&#x202f;? Ses fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>Annotations à lister</translation>
    </message>
    <message>
        <source>Which search do you want to forget?</source>
        <translation>Quelle recherche oublier&#x202f;?</translation>
    </message>
    <message>
        <source>Which search do you want to rename?</source>
        <translation>Quelle recherche renommer&#x202f;?</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s lead hangs on is not shown.</source>
        <translation>Pendant que des lecteurs évaluent, ce dont dépend la première place chez l’auteur n’est pas affiché.</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s table rests on is not shown.</source>
        <translation>Pendant que des lecteurs évaluent, ce sur quoi repose le tableau de l’auteur n’est pas affiché.</translation>
    </message>
    <message>
        <source>Whoever has this key can sign briefings as “{name}”. Compare it with its owner first, for example by telephone.

Id: {id}
Key: {key}</source>
        <translation>Quiconque a cette clé peut signer des notes au nom de «&#xa0;{name}&#xa0;». Comparez-la d’abord avec son propriétaire, par exemple au téléphone.

Identifiant&#xa0;: {id}
Clé&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Whose notes do you want to remove? Undo brings them back.</source>
        <translation>De qui retirer les annotations&#x202f;? Annuler les ramène.</translation>
    </message>
    <message>
        <source>Whose ratings do you want to remove? Undo brings them back.</source>
        <translation>De qui retirer les évaluations&#x202f;? Annuler les ramène.</translation>
    </message>
    <message>
        <source>Why do you rate it so? An empty reason takes it away.</source>
        <translation>Pourquoi cette évaluation&#x202f;? Une raison vide la supprime.</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>Colonne large</translation>
    </message>
    <message>
        <source>Width of the table</source>
        <translation>Largeur du tableau</translation>
    </message>
    <message>
        <source>With the author’s ratings nothing leads.</source>
        <translation>Avec les évaluations de l’auteur, rien n’occupe la première place.</translation>
    </message>
    <message>
        <source>With the ratings of {reader}</source>
        <translation>Avec les évaluations de {reader}</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>Avec du texte</translation>
    </message>
    <message>
        <source>With your ratings</source>
        <translation>Avec vos évaluations</translation>
    </message>
    <message>
        <source>Without colo&amp;ur</source>
        <translation>Sans coule&amp;ur</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Words of the cell</source>
        <translation>Mots de la cellule</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texte de l’annotation</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Write CC, C, N, I, II or NA.</source>
        <translation>Écrivez CC, C, N, I, II ou NA.</translation>
    </message>
    <message>
        <source>Write a log</source>
        <translation>Écrire un journal</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Write a note on what is selected, or on the paragraph or cell you are at</source>
        <translation>Écrire une annotation sur la sélection, ou sur le paragraphe ou la case où vous êtes</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Écrire une annotation…</translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation>Écrire la note ou sa comparaison dans un autre format de fichier</translation>
    </message>
    <message>
        <source>Write the pages like this: 2, 4-5</source>
        <translation>Écrivez les pages ainsi&#xa0;: 2, 4-5</translation>
    </message>
    <message>
        <source>Write your notes to a small file for other readers, or all of them to read</source>
        <translation>Écrire vos annotations dans un petit fichier pour d’autres lecteurs, ou toutes pour les lire</translation>
    </message>
    <message>
        <source>Write your ratings to a small file for other readers</source>
        <translation>Écrire vos évaluations dans un petit fichier pour d’autres lecteurs</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>You cancelled opening this file.</source>
        <translation>Vous avez annulé l’ouverture de ce fichier.</translation>
    </message>
    <message>
        <source>You have not rated anything here.</source>
        <translation>Vous n’avez rien évalué ici.</translation>
    </message>
    <message>
        <source>You have rated nothing in it on this computer.</source>
        <translation>Vous n’y avez rien évalué sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You rank it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>Vous la mettez au rang {rank} avec une incohérence pondérée de {weighted}, l’auteur au rang {authors_rank} avec {authors_weighted}.</translation>
    </message>
    <message>
        <source>You try nothing in it on this computer.</source>
        <translation>Vous n’y essayez rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your notes.
It is written into the file, and kept for the next time.</source>
        <translation>Votre nom, tel que d’autres lecteurs le verront à côté de vos annotations.
Il est écrit dans le fichier et gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation>Votre nom, tel que d’autres lecteurs le verront à côté de vos évaluations.
Il est écrit dans le fichier et gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Your ratings can still be exported.</source>
        <translation>Vos évaluations peuvent encore être exportées.</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>Votre raison&#xa0;: {reason}</translation>
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
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a backslash in double quotes begins no known escape; use single quotes</source>
        <translation>une barre oblique inverse entre guillemets doubles ne commence aucun échappement connu&#x202f;; employez des guillemets simples</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>une case</translation>
    </message>
    <message>
        <source>a character in it is incomplete</source>
        <translation>un caractère y est incomplet</translation>
    </message>
    <message>
        <source>a comment that is signed too (file:NAME)</source>
        <translation>un commentaire qui est signé lui aussi (file:NAME)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un fichier compressé (gzip)</translation>
    </message>
    <message>
        <source>a criterion</source>
        <translation>un critère</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a line does not fit the ones above it; check its indentation, quotes and brackets</source>
        <translation>une ligne ne s’accorde pas avec celles du dessus&#x202f;; vérifiez son retrait, ses guillemets et ses crochets</translation>
    </message>
    <message>
        <source>a line is neither a key with a colon nor part of the value above it</source>
        <translation>une ligne n’est ni une clé suivie de deux-points ni une partie de la valeur du dessus</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list begins inside a line; begin it on the next one</source>
        <translation>une liste commence à l’intérieur d’une ligne&#x202f;; commencez-la à la suivante</translation>
    </message>
    <message>
        <source>a list in square brackets is opened and not closed, or lacks a comma</source>
        <translation>une liste entre crochets est ouverte et pas fermée, ou il y manque une virgule</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>a mapping in braces is opened and not closed, or lacks a comma</source>
        <translation>un dictionnaire entre accolades est ouvert et pas fermé, ou il y manque une virgule</translation>
    </message>
    <message>
        <source>a member begins before the file</source>
        <translation>un membre commence avant le fichier</translation>
    </message>
    <message>
        <source>a motivation</source>
        <translation>une motivation</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>il contient un nombre trop long</translation>
    </message>
    <message>
        <source>a part of it refers to itself</source>
        <translation>une de ses parties renvoie à elle-même</translation>
    </message>
    <message>
        <source>a picture of the comparison in pixels</source>
        <translation>une image de la comparaison, en pixels</translation>
    </message>
    <message>
        <source>a picture of the comparison, sharp at any size</source>
        <translation>une image de la comparaison, nette à toute taille</translation>
    </message>
    <message>
        <source>a picture of the window, or of the comparison (--view matrix)</source>
        <translation>une image de la fenêtre, ou de la comparaison (--view matrix)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a public key of minisign</source>
        <translation>une clé publique de minisign</translation>
    </message>
    <message>
        <source>a public key to use once, without trusting it: a file, or its line that minisign&apos;s option -P takes</source>
        <translation>une clé publique à employer une fois, sans lui faire confiance&#xa0;: un fichier, ou sa ligne que prend l’option -P de minisign</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed</source>
        <translation>un guillemet est ouvert et pas fermé</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>une évaluation</translation>
    </message>
    <message>
        <source>a secret key of minisign</source>
        <translation>une clé secrète de minisign</translation>
    </message>
    <message>
        <source>a signature of minisign</source>
        <translation>une signature de minisign</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>une source</translation>
    </message>
    <message>
        <source>a tab is used to indent, or a value begins with a character that needs quotes around it</source>
        <translation>une tabulation sert de retrait, ou une valeur commence par un caractère qui exige des guillemets</translation>
    </message>
    <message>
        <source>a tag in it is too long</source>
        <translation>une étiquette y est trop longue</translation>
    </message>
    <message>
        <source>a text in it has more than {characters} characters</source>
        <translation>un texte y a plus de {characters} caractères</translation>
    </message>
    <message>
        <source>a way to keep a process from other files</source>
        <translation>un moyen de tenir un processus à l’écart des autres fichiers</translation>
    </message>
    <message>
        <source>a what-if</source>
        <translation>un essai</translation>
    </message>
    <message>
        <source>a “|” or “&gt;” stands before words on its line; begin them below, or put all in quotes</source>
        <translation>un «&#xa0;|&#xa0;» ou un «&#xa0;&gt;&#xa0;» précède des mots sur sa ligne&#x202f;; commencez-les en dessous, ou mettez le tout entre guillemets</translation>
    </message>
    <message>
        <source>after ¶ {number}</source>
        <translation>après ¶&#xa0;{number}</translation>
    </message>
    <message>
        <source>all</source>
        <comment>readers</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>une hypothèse</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>un livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>an encrypted workbook</source>
        <translation>un classeur chiffré</translation>
    </message>
    <message>
        <source>an entry of silence</source>
        <translation>une entrée de «&#xa0;silence&#xa0;»</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>un indicateur</translation>
    </message>
    <message>
        <source>an item of evidence</source>
        <translation>un élément</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>an old workbook (.xls)</source>
        <translation>un ancien classeur (.xls)</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>In the singular: and {n} more</extracomment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to narrow the search.</source>
        <extracomment>In the singular: and {n} more. Add a word to narrow the search.</extracomment>
        <translation>
            <numerusform>et {n} autre. Ajoutez un mot pour préciser la recherche.</numerusform>
            <numerusform>et {n} autres. Ajoutez un mot pour préciser la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to the filter.</source>
        <extracomment>In the singular: and {n} more. Add a word to the filter.</extracomment>
        <translation>
            <numerusform>et {n} autre. Ajoutez un mot au filtre.</numerusform>
            <numerusform>et {n} autres. Ajoutez un mot au filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>un autre programme utilise le fichier</translation>
    </message>
    <message>
        <source>answer the searches of GNOME and KDE over the session bus, which starts it</source>
        <translation>répondre aux recherches de GNOME et de KDE par le bus de session, qui le démarre</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>au début</translation>
    </message>
    <message>
        <source>at “{path}”</source>
        <translation>à «&#xa0;{path}&#xa0;»</translation>
    </message>
    <message>
        <source>author</source>
        <comment>one who rates</comment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>un fichier binaire</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>briefing-app: {error} (see “briefing-app --help”)</source>
        <translation>briefing-app&#xa0;: {error} (voir «&#xa0;briefing-app --help&#xa0;»)</translation>
    </message>
    <message>
        <source>changing your highlight</source>
        <translation>modifier votre surlignage</translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation>effacer vos évaluations</translation>
    </message>
    <message>
        <source>commands:</source>
        <translation>commandes&#xa0;:</translation>
    </message>
    <message>
        <source>contains a backslash, which leads elsewhere on Windows</source>
        <translation>contient une barre oblique inverse, qui mène ailleurs sous Windows</translation>
    </message>
    <message>
        <source>contains a null character</source>
        <translation>contient un caractère nul</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>repris depuis la fin</translation>
    </message>
    <message>
        <source>continued from the start</source>
        <translation>repris depuis le début</translation>
    </message>
    <message>
        <source>credibility {credibility}, relevance {relevance}</source>
        <translation>crédibilité {credibility}, pertinence {relevance}</translation>
    </message>
    <message>
        <source>credibility {level} for {items}</source>
        <translation>crédibilité {level} pour {items}</translation>
    </message>
    <message>
        <source>do not print the problems of the file</source>
        <translation>ne pas afficher les problèmes du fichier</translation>
    </message>
    <message>
        <source>do not replace files that exist</source>
        <translation>n’écrire aucun fichier qui existe déjà</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>exemples&#xa0;:</translation>
    </message>
    <message>
        <source>exit codes: 0 success, 1 check found errors (advice is not one), verify no proof or search and list no briefing, 2 failure</source>
        <translation>codes de retour&#xa0;: 0 succès&#x202f;; 1 check a trouvé des erreurs (un conseil n’en est pas une), verify aucune preuve, search ou list aucune note&#x202f;; 2 échec</translation>
    </message>
    <message>
        <source>files of notes are for “import”, which needs them</source>
        <translation>les fichiers d’annotations sont pour «&#xa0;import&#xa0;», qui les exige</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>note de bas de page {number}</translation>
    </message>
    <message>
        <source>for others to edit and to comment on</source>
        <translation>pour que d’autres la modifient et la commentent</translation>
    </message>
    <message>
        <source>for paper and for archives</source>
        <translation>pour le papier et les archives</translation>
    </message>
    <message>
        <source>forgetting {name}</source>
        <translation>oublier {name}</translation>
    </message>
    <message>
        <source>going back to the author’s</source>
        <translation>revenir à l’auteur</translation>
    </message>
    <message>
        <source>going back to the author’s {cells}</source>
        <translation>revenir à l’auteur&#xa0;: {cells}</translation>
    </message>
    <message>
        <source>has the same name as “{other}”</source>
        <translation>porte le même nom que «&#xa0;{other}&#xa0;»</translation>
    </message>
    <message>
        <source>has {unpacked}; at most {most} are read</source>
        <translation>occupe {unpacked}&#x202f;; {most} au plus sont lus</translation>
    </message>
    <message>
        <source>how to print (text)</source>
        <translation>comment imprimer (text)</translation>
    </message>
    <message>
        <source>in row {row}</source>
        <translation>à la ligne {row}</translation>
    </message>
    <message>
        <source>in row {row}, column {column}</source>
        <translation>à la ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>in the front matter, for the section</source>
        <translation>dans le préambule, pour la section</translation>
    </message>
    <message>
        <source>in the front matter, for the whole file</source>
        <translation>dans le préambule, pour tout le fichier</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <translation>est un lien ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>est un chemin absolu</translation>
    </message>
    <message>
        <source>is an address, not a file inside the briefing</source>
        <translation>est une adresse, pas un fichier de la note</translation>
    </message>
    <message>
        <source>is compressed by a method that is not read (only “stored” and “deflated” are)</source>
        <translation>est compressé par une méthode qui n’est pas lue (seules «&#xa0;stored&#xa0;» et «&#xa0;deflated&#xa0;» le sont)</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffré</translation>
    </message>
    <message>
        <source>is the name of a network share</source>
        <translation>est le nom d’un partage réseau</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>il ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation>elle contient un lien</translation>
    </message>
    <message>
        <source>it contains a program</source>
        <translation>elle contient un programme</translation>
    </message>
    <message>
        <source>it contains parts of a web page; export it as PNG</source>
        <translation>elle contient des parties d’une page web&#xa0;; exportez-la en PNG</translation>
    </message>
    <message>
        <source>it declares a document type or entities</source>
        <translation>elle déclare un type de document ou des entités</translation>
    </message>
    <message>
        <source>it declares entities; save it as plain SVG</source>
        <translation>elle déclare des entités&#xa0;; enregistrez-la en SVG simple</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>it has a filter that can take very long to draw</source>
        <translation>il a un filtre dont le dessin peut durer très longtemps</translation>
    </message>
    <message>
        <source>it has more than {elements} elements</source>
        <translation>elle a plus de {elements} éléments</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a JPEG may have {most} megapixels; save it with fewer pixels</source>
        <translation>elle a {width} pixels sur {height}, et un JPEG peut avoir {most} mégapixels&#x202f;; enregistrez-la avec moins de pixels</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a {name} may have {most} megapixels; save it with fewer pixels, or as a JPEG, which is scaled down</source>
        <translation>elle a {width} pixels sur {height}, et un {name} peut avoir {most} mégapixels&#x202f;; enregistrez-la avec moins de pixels, ou en JPEG, qui est réduit</translation>
    </message>
    <message>
        <source>it is a damaged GIF</source>
        <translation>c’est un GIF endommagé</translation>
    </message>
    <message>
        <source>it is a damaged JPEG</source>
        <translation>c’est un JPEG endommagé</translation>
    </message>
    <message>
        <source>it is a damaged PNG</source>
        <translation>c’est un PNG endommagé</translation>
    </message>
    <message>
        <source>it is a damaged SVG</source>
        <translation>c’est un SVG endommagé</translation>
    </message>
    <message>
        <source>it is a damaged WebP</source>
        <translation>c’est un WebP endommagé</translation>
    </message>
    <message>
        <source>it is a damaged {name}</source>
        <translation>c’est un {name} endommagé</translation>
    </message>
    <message>
        <source>it is a damaged {name}, or one of a rare kind</source>
        <translation>c’est un {name} endommagé, ou d’une sorte rare</translation>
    </message>
    <message>
        <source>it is a drawing of more than {drawing_bytes} MiB</source>
        <translation>c’est un dessin de plus de {drawing_bytes} Mio</translation>
    </message>
    <message>
        <source>it is an SVG that names no size; give it a width and a height</source>
        <translation>c’est un SVG qui n’indique pas de taille&#xa0;; donnez-lui une largeur et une hauteur</translation>
    </message>
    <message>
        <source>it is compressed; save a drawing as SVG, not as SVGZ</source>
        <translation>elle est compressée&#xa0;; enregistrez un dessin en SVG, non en SVGZ</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>il n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it is not an ordinary file, so it is not read</source>
        <translation>ce n’est pas un fichier ordinaire&#xa0;: il n’est pas lu</translation>
    </message>
    <message>
        <source>it is not well-formed on line {line}, column {column}</source>
        <translation>le format n’est pas correct à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>it is read, too; choose another name</source>
        <translation>il est aussi lu ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>it leads out of the folder, so it is not read</source>
        <translation>il mène hors du dossier&#xa0;: il n’est pas lu</translation>
    </message>
    <message>
        <source>it leads outside the briefing</source>
        <translation>l’adresse mène hors de la note</translation>
    </message>
    <message>
        <source>it met a fault of its own.</source>
        <translation>une erreur interne s’est produite.</translation>
    </message>
    <message>
        <source>it refers to something outside it</source>
        <translation>elle renvoie à quelque chose d’extérieur</translation>
    </message>
    <message>
        <source>it takes more than {memory} GiB of memory to take it apart</source>
        <translation>l’analyser demande plus de {memory} Gio de mémoire</translation>
    </message>
    <message>
        <source>it takes more than {seconds} seconds to take it apart</source>
        <translation>l’analyser prend plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>it takes too much time or memory to draw it</source>
        <translation>la dessiner demande trop de temps ou de mémoire</translation>
    </message>
    <message>
        <source>it would set “{field}” of the mail</source>
        <translation>il remplirait le champ «&#xa0;{field}&#xa0;» du message</translation>
    </message>
    <message>
        <source>it {does}</source>
        <comment>an image, as in “it is an absolute path”</comment>
        <translation>l’adresse {does}</translation>
    </message>
    <message>
        <source>its address hides where it leads</source>
        <translation>son adresse cache où elle mène</translation>
    </message>
    <message>
        <source>its address holds a backslash</source>
        <translation>son adresse contient une barre oblique inverse</translation>
    </message>
    <message>
        <source>its address holds a control character</source>
        <translation>son adresse contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>its address is encoded over and over</source>
        <translation>son adresse est encodée à répétition</translation>
    </message>
    <message>
        <source>its address is of no known kind</source>
        <translation>son adresse n’est d’aucune sorte connue</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>ses éléments sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>its encoding cannot be read</source>
        <translation>son encodage ne peut pas être lu</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>its mail address is empty</source>
        <translation>son adresse de courrier est vide</translation>
    </message>
    <message>
        <source>its member “{name}” cannot be unpacked</source>
        <translation>son membre «&#xa0;{name}&#xa0;» ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>its size is {size}; at most {limit} can be opened</source>
        <translation>sa taille est de {size}&#x202f;; la limite pour l’ouverture est de {limit}</translation>
    </message>
    <message>
        <source>its web address names no host</source>
        <translation>son adresse Web ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>keeping {name}</source>
        <translation>conserver {name}</translation>
    </message>
    <message>
        <source>keys {action} needs one more word</source>
        <translation>il manque un mot après keys {action}</translation>
    </message>
    <message>
        <source>leads out of the briefing with “..”</source>
        <translation>sort de la note par «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>let a text file show pictures of this folder too, not only of its own</source>
        <translation>permettre à un fichier texte d’afficher aussi les images de ce dossier, et pas seulement du sien</translation>
    </message>
    <message>
        <source>let warnings count as errors</source>
        <translation>faire échouer aussi sur les avertissements</translation>
    </message>
    <message>
        <source>letting {motivation} lead</source>
        <translation>faire passer en tête {motivation}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>list the public keys that you trust; with “new FILE” make a pair, with “trust FILE.pub” trust a key, with “forget NAME” no longer trust it</source>
        <translation>lister les clés publiques à qui vous faites confiance&#x202f;; avec «&#xa0;new FILE&#xa0;», créer une paire&#x202f;; avec «&#xa0;trust FILE.pub&#xa0;», faire confiance à une clé&#x202f;; avec «&#xa0;forget NAME&#xa0;», ne plus lui faire confiance</translation>
    </message>
    <message>
        <source>list what you noted in a file; write it to OUT: .notes.json for other readers, .md, .html, .docx, .pdf or .csv; or take in the notes of others</source>
        <translation>lister ce que vous avez noté dans un fichier&#x202f;; l’écrire dans OUT&#xa0;: .notes.json pour d’autres lecteurs, .md, .html, .docx, .pdf ou .csv&#x202f;; ou prendre en compte les annotations d’autres</translation>
    </message>
    <message>
        <source>log what is done to standard error, without a word of the file</source>
        <translation>journaliser ce qui est fait sur la sortie d’erreur, sans un mot du fichier</translation>
    </message>
    <message>
        <source>look in this folder and those below it, instead of those that you set up; may be repeated</source>
        <translation>chercher dans ce dossier et ceux qu’il contient, au lieu de ceux que vous avez choisis&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>more than {drawing_parts} elements would have to be drawn</source>
        <translation>plus de {drawing_parts} éléments seraient à dessiner</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>plus de {size}</translation>
    </message>
    <message>
        <source>motivation</source>
        <translation>motivation</translation>
    </message>
    <message>
        <source>names a drive</source>
        <translation>nomme un lecteur de disque</translation>
    </message>
    <message>
        <source>names no file</source>
        <translation>ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>neither read nor write what is kept between runs: settings, positions, ratings</source>
        <translation>ne lire ni n’écrire ce qui est gardé d’une fois à l’autre&#xa0;: réglages, positions, évaluations</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>no process could be started to draw it: {why}</source>
        <translation>aucun processus n’a pu être lancé pour la dessiner&#xa0;: {why}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>aucun n’est nommé</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>non estimée</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>absent de cette édition</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>pas évalué</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>nothing rated</source>
        <translation>rien d’évalué</translation>
    </message>
    <message>
        <source>numbered copies for a distribution list: a file for each, or one for all; a register of them is written beside</source>
        <translation>exemplaires numérotés pour une liste de diffusion&#xa0;: un fichier pour chacun, ou un seul pour tous&#x202f;; leur registre est écrit à côté</translation>
    </message>
    <message>
        <source>of a .png of the window, in pixels (1280x900)</source>
        <translation>taille d’un .png de la fenêtre, en pixels (1280x900)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>on a line of its own, the last of the paragraph</source>
        <translation>sur une ligne à part, la dernière du paragraphe</translation>
    </message>
    <message>
        <source>on line {line}</source>
        <translation>à la ligne {line}</translation>
    </message>
    <message>
        <source>on line {line}, column {column}</source>
        <translation>à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>one page with everything inside</source>
        <translation>une page qui contient tout</translation>
    </message>
    <message>
        <source>one to keep it from the network</source>
        <translation>un moyen de le tenir à l’écart du réseau</translation>
    </message>
    <message>
        <source>only PNG, JPEG, GIF, WebP and SVG are shown, whatever the file is called</source>
        <translation>seuls PNG, JPEG, GIF, WebP et SVG sont affichés, quel que soit le nom du fichier</translation>
    </message>
    <message>
        <source>only briefings of these dates, each as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>seulement les notes de ces dates, chacune sous la forme YYYY, YYYY-MM ou YYYY-MM-DD</translation>
    </message>
    <message>
        <source>only briefings with this marking, source, motivation or term</source>
        <translation>seulement les notes de cette classification, source ou motivation, ou avec ce terme</translation>
    </message>
    <message>
        <source>only these sections, by id or title, with “;” between them</source>
        <translation>seulement ces sections, par identifiant ou titre, séparées par «&#xa0;;&#xa0;»</translation>
    </message>
    <message>
        <source>open a window</source>
        <translation>ouvrir une fenêtre</translation>
    </message>
    <message>
        <source>option of a window:</source>
        <translation>option d’une fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>option of compare:</source>
        <translation>option de compare&#xa0;:</translation>
    </message>
    <message>
        <source>option of keys trust:</source>
        <translation>option de keys trust&#xa0;:</translation>
    </message>
    <message>
        <source>option of notes export:</source>
        <translation>option de notes export&#xa0;:</translation>
    </message>
    <message>
        <source>option of thumbnail:</source>
        <translation>option de thumbnail&#xa0;:</translation>
    </message>
    <message>
        <source>option of verify:</source>
        <translation>option de verify&#xa0;:</translation>
    </message>
    <message>
        <source>options of check:</source>
        <translation>options de check&#xa0;:</translation>
    </message>
    <message>
        <source>options of export to .pdf:</source>
        <translation>options de export vers .pdf&#xa0;:</translation>
    </message>
    <message>
        <source>options of export:</source>
        <translation>options de export&#xa0;:</translation>
    </message>
    <message>
        <source>options of search and list:</source>
        <translation>options de search et list&#xa0;:</translation>
    </message>
    <message>
        <source>options of sign (the form is that of minisign):</source>
        <translation>options de sign (le format est celui de minisign)&#xa0;:</translation>
    </message>
    <message>
        <source>other options:</source>
        <translation>autres options&#xa0;:</translation>
    </message>
    <message>
        <source>other ratings than the author’s, marked as such: yours, what you try, a what-if that you kept under a name, or those in a .ratings.json file</source>
        <translation>d’autres évaluations que celles de l’auteur, signalées comme telles&#xa0;: les vôtres, ce que vous essayez, un essai gardé sous un nom, ou celles d’un fichier .ratings.json</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>overlaps another one</source>
        <translation>en chevauche un autre</translation>
    </message>
    <message>
        <source>pages on a side of a sheet, for the printer</source>
        <translation>pages par face de feuille, pour l’imprimante</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <comment>where a mark is</comment>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>parts, with “,” between them: {parts} (not printed unless asked for)</source>
        <translation>parties, séparées par «&#xa0;,&#xa0;»&#xa0;: {parts} (imprimées seulement sur demande)</translation>
    </message>
    <message>
        <source>print a list of them as JSON</source>
        <translation>en afficher la liste en JSON</translation>
    </message>
    <message>
        <source>print a script that lets a shell complete what you type</source>
        <translation>afficher un script qui permet à un shell de compléter la saisie</translation>
    </message>
    <message>
        <source>print at most this many briefings (100)</source>
        <translation>afficher au plus ce nombre de notes (100)</translation>
    </message>
    <message>
        <source>print notes of readers: those you made here, or those in a .notes.json file</source>
        <translation>imprimer des annotations de lecteurs&#xa0;: celles que vous avez faites ici, ou celles d’un fichier .notes.json</translation>
    </message>
    <message>
        <source>print nothing; the exit code says whether there are errors</source>
        <translation>ne rien afficher, et dire par le code de retour s’il y a des erreurs</translation>
    </message>
    <message>
        <source>print problems, advice, and what the lead hangs on as JSON, in the form of resources/schema/check.schema.json; of several files, a list</source>
        <translation>afficher en JSON les problèmes, les conseils et ce dont dépend la première place, selon resources/schema/check.schema.json&#x202f;; pour plusieurs fichiers, une liste</translation>
    </message>
    <message>
        <source>print the briefings of your shelf, the newest first</source>
        <translation>afficher les notes de votre bibliothèque, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>print the likelihoods through the editions of a briefing, or write them to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>afficher les probabilités au fil des éditions d’une note, ou les écrire dans OUT&#xa0;: .pdf, .html, .docx, .json ou .md</translation>
    </message>
    <message>
        <source>print the problems of a file, as file:line: code: sentence [severity]; then advice on its tradecraft, and how to silence each kind in the file</source>
        <translation>afficher les problèmes d’un fichier, sous la forme fichier:ligne: code: phrase [gravité]&#x202f;; puis des conseils de méthode, et comment faire taire chaque sorte dans le fichier</translation>
    </message>
    <message>
        <source>print the version; with --verbose those of all parts, for a report</source>
        <translation>afficher la version&#x202f;; avec --verbose celles de toutes les parties, pour un rapport</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>print what changed between two editions, or write it to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>afficher ce qui a changé entre deux éditions, ou l’écrire dans OUT&#xa0;: .pdf, .html, .docx, .json ou .md</translation>
    </message>
    <message>
        <source>print which briefings of your shelf have some words, and where: words that begin like this, &quot;a phrase&quot;, and -words that must not be there</source>
        <translation>afficher quelles notes de votre bibliothèque contiennent certains mots, et où&#xa0;: des mots qui commencent ainsi, &quot;une expression&quot;, et des -mots qui doivent être absents</translation>
    </message>
    <message>
        <source>print who signed a file, and whether it was altered since</source>
        <translation>afficher qui a signé un fichier, et s’il a été modifié depuis</translation>
    </message>
    <message>
        <source>putting your note in its place</source>
        <translation>placer votre annotation</translation>
    </message>
    <message>
        <source>rating {cells} {letter}</source>
        <translation>évaluer {cells} {letter}</translation>
    </message>
    <message>
        <source>read</source>
        <comment>all of the text</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>relevance {level} for {items}</source>
        <translation>pertinence {level} pour {items}</translation>
    </message>
    <message>
        <source>removing a note</source>
        <translation>retirer une annotation</translation>
    </message>
    <message>
        <source>removing the notes of {reader}</source>
        <translation>retirer les annotations de {reader}</translation>
    </message>
    <message>
        <source>removing your bookmark</source>
        <translation>retirer votre signet</translation>
    </message>
    <message>
        <source>removing your highlight</source>
        <translation>retirer votre surlignage</translation>
    </message>
    <message>
        <source>removing {reader}</source>
        <translation>retirer {reader}</translation>
    </message>
    <message>
        <source>row {first}</source>
        <translation>ligne {first}</translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation>lignes {first} à {last}</translation>
    </message>
    <message>
        <source>seccomp, which keeps it from the network</source>
        <translation>seccomp, qui le tient à l’écart du réseau</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>sign a file, in FILE.minisig beside it, or the folder of a bundle, inside</source>
        <translation>signer un fichier, dans FILE.minisig à côté, ou le dossier d’un bundle, à l’intérieur</translation>
    </message>
    <message>
        <source>sort order evidence</source>
        <comment>words to find it by</comment>
        <translation>trier classer ordre éléments preuves</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>source {number}</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>rapidité</translation>
    </message>
    <message>
        <source>switching {items} off</source>
        <translation>désactiver {items}</translation>
    </message>
    <message>
        <source>switching {items} on</source>
        <translation>réactiver {items}</translation>
    </message>
    <message>
        <source>taking in notes</source>
        <translation>prendre en compte des annotations</translation>
    </message>
    <message>
        <source>taking in {reader}</source>
        <translation>prendre en compte {reader}</translation>
    </message>
    <message>
        <source>taking up {name}</source>
        <translation>reprendre {name}</translation>
    </message>
    <message>
        <source>taking {assumption} as right</source>
        <translation>tenir {assumption} pour juste</translation>
    </message>
    <message>
        <source>taking {assumption} as wrong</source>
        <translation>tenir {assumption} pour fausse</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <comment>after “because”</comment>
        <translation>c’est ce qui a été demandé</translation>
    </message>
    <message>
        <source>the assumption {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>l’hypothèse {where}</translation>
    </message>
    <message>
        <source>the briefing</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the briefing file</source>
        <translation>le fichier de la note</translation>
    </message>
    <message>
        <source>the briefing is read from this file or refers to it; choose another name</source>
        <translation>la note est lue depuis ce fichier ou y renvoie&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the choices to begin with (briefing); or one of your own</source>
        <translation>les choix de départ (briefing), ou un profil à vous</translation>
    </message>
    <message>
        <source>the colours of a .png of the window (light)</source>
        <translation>les couleurs d’un .png de la fenêtre (light)</translation>
    </message>
    <message>
        <source>the column “{title}” {where}</source>
        <translation>la colonne «&#xa0;{title}&#xa0;» {where}</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>la ligne de commande</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>la comparaison</translation>
    </message>
    <message>
        <source>the comparison as a table in Markdown</source>
        <translation>la comparaison en tableau Markdown</translation>
    </message>
    <message>
        <source>the comparison, for any spreadsheet</source>
        <translation>la comparaison, pour tout tableur</translation>
    </message>
    <message>
        <source>the comparison, with sums that a spreadsheet recomputes</source>
        <translation>la comparaison, avec des sommes qu’un tableur recalcule</translation>
    </message>
    <message>
        <source>the criterion {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>le critère {where}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the drawings before it take more than {seconds} seconds</source>
        <translation>les dessins qui la précèdent demandent plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>the fault is on line {line}, column {column}</source>
        <translation>l’erreur est à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>the file exists, and --no-clobber keeps it</source>
        <translation>le fichier existe, et --no-clobber le conserve</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the file to write; an existing one is replaced; - is standard output</source>
        <translation>le fichier à écrire&#x202f;; un fichier existant est remplacé&#x202f;; - est la sortie standard</translation>
    </message>
    <message>
        <source>the folder that the program was started in is no longer there</source>
        <translation>le dossier dans lequel le programme a été lancé n’existe plus</translation>
    </message>
    <message>
        <source>the given key {id}</source>
        <translation>la clé donnée {id}</translation>
    </message>
    <message>
        <source>the indicator {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>l’indicateur {where}</translation>
    </message>
    <message>
        <source>the item of evidence {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>l’élément {where}</translation>
    </message>
    <message>
        <source>the item of evidence “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>l’élément «&#xa0;{name}&#xa0;» {where}</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>les touches</translation>
    </message>
    <message>
        <source>the last backup has replaced them</source>
        <translation>la dernière sauvegarde les a remplacés</translation>
    </message>
    <message>
        <source>the lead changes to {titles}</source>
        <translation>la première place passe à {titles}</translation>
    </message>
    <message>
        <source>the lead is</source>
        <translation>la première place revient à</translation>
    </message>
    <message>
        <source>the list of its members cannot be read</source>
        <translation>la liste de ses membres ne peut pas être lue</translation>
    </message>
    <message>
        <source>the list, with “;” between the names (that of the file)</source>
        <translation>la liste, avec «&#xa0;;&#xa0;» entre les noms (celle du fichier)</translation>
    </message>
    <message>
        <source>the longer side of the picture, which is a PNG (256)</source>
        <translation>le plus grand côté de l’image, qui est un PNG (256)</translation>
    </message>
    <message>
        <source>the margins at the sides, in millimetres</source>
        <translation>les marges latérales, en millimètres</translation>
    </message>
    <message>
        <source>the motivation {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>la motivation {where}</translation>
    </message>
    <message>
        <source>the motivation “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>la motivation «&#xa0;{name}&#xa0;» {where}</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the name to trust it under (that of the file)</source>
        <translation>le nom sous lequel lui faire confiance (celui du fichier)</translation>
    </message>
    <message>
        <source>the name under which the notes go out (that of your last export)</source>
        <translation>le nom sous lequel les annotations sortent (celui de votre dernière exportation)</translation>
    </message>
    <message>
        <source>the paper (that of your country)</source>
        <translation>le papier (celui de votre pays)</translation>
    </message>
    <message>
        <source>the paragraphs that changed in two columns, and not the whole text</source>
        <translation>les paragraphes modifiés en deux colonnes, et non le texte entier</translation>
    </message>
    <message>
        <source>the process that made them ended without an answer</source>
        <translation>le processus qui les préparait s’est terminé sans réponse</translation>
    </message>
    <message>
        <source>the process that took it apart ended without an answer</source>
        <translation>le processus qui l’analysait s’est terminé sans réponse</translation>
    </message>
    <message>
        <source>the program starts with its defaults</source>
        <translation>le programme démarre avec ses réglages par défaut</translation>
    </message>
    <message>
        <source>the section “{section}”</source>
        <comment>where a mark is</comment>
        <translation>section «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>the settings are from a newer version</source>
        <translation>les réglages viennent d’une version plus récente</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>the source {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>la source {where}</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>le flux est fermé</translation>
    </message>
    <message>
        <source>the summary of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>résumé de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>the system lacks {rules}</source>
        <translation>il manque au système {rules}</translation>
    </message>
    <message>
        <source>the table with motivations as rows, in all but .json</source>
        <translation>le tableau avec les motivations en lignes, partout sauf en .json</translation>
    </message>
    <message>
        <source>the text</source>
        <comment>where a mark is</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>the whole briefing, with the analysis computed</source>
        <translation>la note entière, avec l’analyse calculée</translation>
    </message>
    <message>
        <source>there is a bracket or a comma where a value should be; put it in quotes</source>
        <translation>un crochet ou une virgule occupe la place d’une valeur&#x202f;; mettez-la entre guillemets</translation>
    </message>
    <message>
        <source>there is a colon where none is allowed; put the value in quotes, or check the indentation</source>
        <translation>il y a deux-points où ils ne sont pas admis&#x202f;; mettez la valeur entre guillemets, ou vérifiez le retrait</translation>
    </message>
    <message>
        <source>there is a file in place of a folder</source>
        <translation>il y a un fichier à la place d’un dossier</translation>
    </message>
    <message>
        <source>there is a file with this name already</source>
        <translation>il existe déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>there is a folder with this name</source>
        <translation>il existe un dossier de ce nom</translation>
    </message>
    <message>
        <source>there is a newer edition of {date}</source>
        <translation>il existe une édition plus récente, du {date}</translation>
    </message>
    <message>
        <source>there is a pipe, a socket or a device with this name</source>
        <translation>il existe un tube, un socket ou un périphérique de ce nom</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no word to look for</source>
        <translation>il n’y a pas de mot à chercher</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation>rien ne s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>they take more than {memory} GiB of memory</source>
        <translation>elles demandent plus de {memory} Gio de mémoire</translation>
    </message>
    <message>
        <source>they take more than {seconds} seconds of work</source>
        <translation>elles demandent plus de {seconds} secondes de calcul</translation>
    </message>
    <message>
        <source>this is inside the briefing that is being read; choose another folder</source>
        <translation>ce dossier est dans la note en cours de lecture&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>too many programs are running</source>
        <translation>trop de programmes sont en cours d’exécution</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unpacks to more than {ratio} times its size</source>
        <translation>occupe, décompressé, plus de {ratio} fois sa taille</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>usage&#xa0;:</translation>
    </message>
    <message>
        <source>what a .png shows: the window, or the comparison alone (both)</source>
        <translation>ce que montre un .png&#xa0;: la fenêtre, ou la comparaison seule (both)</translation>
    </message>
    <message>
        <source>what is remembered</source>
        <translation>ce qui est gardé</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>ce qui est essayé</translation>
    </message>
    <message>
        <source>what to write, such as pdf, whatever OUT ends in</source>
        <translation>ce qu’il faut écrire, par exemple pdf, quelle que soit l’extension de OUT</translation>
    </message>
    <message>
        <source>what was open is saved again</source>
        <translation>ce qui était ouvert est de nouveau enregistré</translation>
    </message>
    <message>
        <source>wholly confined</source>
        <translation>entièrement isolés</translation>
    </message>
    <message>
        <source>with it the images would take more than {limit} MB</source>
        <translation>avec elle, les images dépasseraient {limit} Mo</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>sans couleur</translation>
    </message>
    <message>
        <source>write a small picture of the first page, for file managers</source>
        <translation>écrire une petite image de la première page, pour les gestionnaires de fichiers</translation>
    </message>
    <message>
        <source>write another file; the ending of OUT says which</source>
        <translation>écrire un autre fichier&#x202f;; l’extension de OUT dit lequel</translation>
    </message>
    <message>
        <source>write the pack anew as OUT, signed inside</source>
        <translation>écrire de nouveau le paquet dans OUT, signé à l’intérieur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>you</source>
        <comment>one who rates</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>vous n’avez pas l’autorisation de le lire</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>vous n’avez pas le droit d’écrire à cet endroit</translation>
    </message>
    <message>
        <source>your bookmark</source>
        <translation>votre signet</translation>
    </message>
    <message>
        <source>your highlight</source>
        <translation>votre surlignage</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>votre annotation</translation>
    </message>
    <message>
        <source>your rating {letter} of {cells}</source>
        <translation>votre évaluation {letter} de {cells}</translation>
    </message>
    <message>
        <source>your reason for {cells}</source>
        <translation>votre raison pour {cells}</translation>
    </message>
    <message>
        <source>your secret key; its password is asked for, or read as a line of standard input</source>
        <translation>votre clé secrète&#x202f;; son mot de passe est demandé, ou lu sur une ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>{Owner} has no “{name}”.</source>
        <comment>such as “The briefing has no “title”.”; {Owner} begins with a capital letter</comment>
        <translation>{Owner} n’a pas de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{cells} rest on paragraph {number}.</source>
        <extracomment>In the singular: {cells} rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>{cells} repose sur le paragraphe {number}.</numerusform>
            <numerusform>{cells} reposent sur le paragraphe {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cells}: {letter}.</source>
        <translation>{cells}&#xa0;: {letter}.</translation>
    </message>
    <message>
        <source>{cell} There is a note on it.</source>
        <translation>{cell} Elle porte une annotation.</translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation>{choice} (celle de l’auteur)</translation>
    </message>
    <message>
        <source>{columns}: as written</source>
        <translation>{columns}&#xa0;: dans l’ordre d’origine</translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation>{columns}&#xa0;: les moins réfutées d’abord</translation>
    </message>
    <message>
        <source>{done} of {files} briefings read</source>
        <translation>{done} notes lues sur {files}</translation>
    </message>
    <message>
        <source>{entry}: gone: {title}</source>
        <translation>{entry}&#xa0;: supprimé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{entry}: new: {title}</source>
        <translation>{entry}&#xa0;: nouveau&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} elsewhere in the text.</source>
        <translation>{event}&#xa0;: daté de {here} ici et de {there} ailleurs dans le texte.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in paragraph {number}.</source>
        <translation>{event}&#xa0;: daté de {here} ici et de {there} au paragraphe {number}.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in the timeline.</source>
        <translation>{event}&#xa0;: daté de {here} ici et de {there} dans la chronologie.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <source>{file}: no problems.</source>
        <translation>{file}&#xa0;: aucun problème.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} new notes</source>
        <extracomment>In the singular: {file}: {n} new note</extracomment>
        <translation>
            <numerusform>{file}&#xa0;: {n} nouvelle annotation</numerusform>
            <numerusform>{file}&#xa0;: {n} nouvelles annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last} for {ratings}, {none} for not applicable, {blank} for a blank.</source>
        <translation>{first} à {last} pour {ratings}, {none} pour sans objet, {blank} pour vide.</translation>
    </message>
    <message>
        <source>{first} to {last}; {none}; {blank}</source>
        <translation>{first} à {last}&#x202f;; {none}&#x202f;; {blank}</translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <translation>{found} sur {whole}</translation>
    </message>
    <message>
        <source>{found} of {whole} items are shown</source>
        <translation>{found} éléments sur {whole} sont affichés</translation>
    </message>
    <message>
        <source>{found} of {whole} sections are shown</source>
        <translation>{found} sections sur {whole} sont affichées</translation>
    </message>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}&#xa0;: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>{high} to {low}, {n} steps apart.</source>
        <extracomment>In the singular: {high} to {low}, {n} step apart.</extracomment>
        <translation>
            <numerusform>De {high} à {low}, {n} pas d’écart.</numerusform>
            <numerusform>De {high} à {low}, {n} pas d’écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>{jobs} The window closes when this is done.</source>
        <translation>{jobs} La fenêtre se fermera ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>{job} (and {n} more)</source>
        <extracomment>In the singular: {job} (and {n} more)</extracomment>
        <translation>
            <numerusform>{job} (et {n} autre)</numerusform>
            <numerusform>{job} (et {n} autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, on its head</source>
        <translation>{key}, sur son en-tête</translation>
    </message>
    <message>
        <source>{kind} of {title}: {change}</source>
        <translation>{kind} de {title}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>{lead} ({count})</source>
        <translation>{lead} ({count})</translation>
    </message>
    <message>
        <source>{lead} with {readers}</source>
        <translation>{lead} ({readers})</translation>
    </message>
    <message numerus="yes">
        <source>{letters} and {n} more</source>
        <extracomment>In the singular: {letters} and {n} more</extracomment>
        <translation>
            <numerusform>{letters} et {n} autre</numerusform>
            <numerusform>{letters} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{letter} from all who place it.</source>
        <translation>{letter} pour tous ceux qui la placent.</translation>
    </message>
    <message>
        <source>{likelihood}, leads</source>
        <translation>{likelihood}, en tête</translation>
    </message>
    <message>
        <source>{name} (a reader)</source>
        <translation>{name} (un lecteur)</translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation>{name} est «&#xa0;{value}&#xa0;»</translation>
    </message>
    <message>
        <source>{name}: notes</source>
        <translation>{name}&#xa0;: annotations</translation>
    </message>
    <message>
        <source>{name}: off</source>
        <translation>{name}&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>{name}: on</source>
        <translation>{name}&#xa0;: activé</translation>
    </message>
    <message>
        <source>{name}: the secret key is {file}; hand out {public}.</source>
        <translation>{name}&#xa0;: la clé secrète est {file}&#x202f;; distribuez {public}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} per cent read</source>
        <translation>{number} pour cent lus</translation>
    </message>
    <message numerus="yes">
        <source>{n} briefings</source>
        <extracomment>In the singular: {n} briefing</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} briefings or more</source>
        <translation>{n} notes ou plus</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>In the singular: {n} byte</extracomment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be read</source>
        <extracomment>In the singular: {n} cannot be read</extracomment>
        <translation>
            <numerusform>{n} fichier illisible</numerusform>
            <numerusform>{n} fichiers illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>In the singular: {n} cell</extracomment>
        <translation>
            <numerusform>{n} case</numerusform>
            <numerusform>{n} cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells have words that are struck out, this one first; they are taken back and not read.</source>
        <extracomment>In the singular: {n} cell has words that are struck out, which are taken back and not read.</extracomment>
        <translation>
            <numerusform>{n} cellule a des mots barrés&#xa0;; ils sont considérés comme retirés et ne sont pas lus.</numerusform>
            <numerusform>{n} cellules ont des mots barrés, celle-ci en premier&#xa0;; ils sont considérés comme retirés et ne sont pas lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells hold formulas, this one first; formulas are not run, and their saved values are read.</source>
        <extracomment>In the singular: {n} cell holds a formula, this one first; formulas are not run, and their saved values are read.</extracomment>
        <translation>
            <numerusform>{n} cellule contient une formule, celle-ci&#x202f;; les formules ne sont pas exécutées, leurs valeurs enregistrées sont lues.</numerusform>
            <numerusform>{n} cellules contiennent des formules, celle-ci d’abord&#x202f;; les formules ne sont pas exécutées, leurs valeurs enregistrées sont lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells rest on paragraph {number}.</source>
        <extracomment>In the singular: {n} cell rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>{n} case repose sur le paragraphe {number}.</numerusform>
            <numerusform>{n} cases reposent sur le paragraphe {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not notes and are left out.</source>
        <extracomment>In the singular: {n} entry is not a note and is left out.</extracomment>
        <translation>
            <numerusform>{n} entrée n’est pas une annotation et est omise.</numerusform>
            <numerusform>{n} entrées ne sont pas des annotations et sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} h left</source>
        <extracomment>In the singular: {n} h left</extracomment>
        <translation>
            <numerusform>encore {n} h</numerusform>
            <numerusform>encore {n} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <extracomment>In the singular: {n} hit</extracomment>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits or more</source>
        <extracomment>In the singular: {n} hit or more</extracomment>
        <translation>
            <numerusform>{n} résultat ou plus</numerusform>
            <numerusform>{n} résultats ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours left</source>
        <extracomment>In the singular: {n} hour left</extracomment>
        <translation>
            <numerusform>encore {n} heure</numerusform>
            <numerusform>encore {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are on the web.</source>
        <extracomment>In the singular: {n} image is on the web.</extracomment>
        <translation>
            <numerusform>{n} image est sur le Web.</numerusform>
            <numerusform>{n} images sont sur le Web.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in large tables</source>
        <extracomment>In the singular: {n} in large tables</extracomment>
        <translation>
            <numerusform>{n} dans de grands tableaux</numerusform>
            <numerusform>{n} dans de grands tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the table</source>
        <extracomment>In the singular: {n} in the table</extracomment>
        <translation>
            <numerusform>{n} dans le tableau</numerusform>
            <numerusform>{n} dans le tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the text</source>
        <extracomment>In the singular: {n} in the text</extracomment>
        <translation>
            <numerusform>{n} dans le texte</numerusform>
            <numerusform>{n} dans le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>In the singular: {n} item</extracomment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known</source>
        <extracomment>In the singular: {n} known</extracomment>
        <translation>
            <numerusform>{n} connue</numerusform>
            <numerusform>{n} connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are shown as text and not as links.</source>
        <extracomment>In the singular: {n} link is shown as text and not as a link.</extracomment>
        <translation>
            <numerusform>{n} lien est affiché comme du texte et non comme un lien.</numerusform>
            <numerusform>{n} liens sont affichés comme du texte et non comme des liens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead nowhere.</source>
        <extracomment>In the singular: {n} link leads nowhere.</extracomment>
        <translation>
            <numerusform>{n} lien ne mène nulle part.</numerusform>
            <numerusform>{n} liens ne mènent nulle part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min left</source>
        <extracomment>In the singular: {n} min left</extracomment>
        <translation>
            <numerusform>encore {n} min</numerusform>
            <numerusform>encore {n} min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <extracomment>In the singular: {n} minute left</extracomment>
        <translation>
            <numerusform>encore {n} minute</numerusform>
            <numerusform>encore {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed.</source>
        <extracomment>In the singular: {n} more is not listed.</extracomment>
        <translation>
            <numerusform>{n} autre n’est pas listé.</numerusform>
            <numerusform>{n} autres ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more problems are not listed.</source>
        <extracomment>In the singular: {n} more problem is not listed.</extracomment>
        <translation>
            <numerusform>{n} autre problème n’est pas listé.</numerusform>
            <numerusform>{n} autres problèmes ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes are taken in, by {who}.</source>
        <extracomment>In the singular: {n} new note is taken in, by {who}.</extracomment>
        <translation>
            <numerusform>{n} nouvelle annotation est prise en compte, de {who}.</numerusform>
            <numerusform>{n} nouvelles annotations sont prises en compte, de {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} newer</source>
        <extracomment>In the singular: {n} newer</extracomment>
        <translation>
            <numerusform>{n} plus récente</numerusform>
            <numerusform>{n} plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In the singular: {n} note</extracomment>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes are newer than those here, and replace them.</source>
        <extracomment>In the singular: {n} note is newer than the one here, and replaces it.</extracomment>
        <translation>
            <numerusform>{n} annotation est plus récente que celle d’ici et la remplace.</numerusform>
            <numerusform>{n} annotations sont plus récentes que celles d’ici et les remplacent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no place in this edition: see the panel of notes.</source>
        <extracomment>In the singular: {n} note has no place in this edition: see the panel of notes.</extracomment>
        <translation>
            <numerusform>{n} annotation n’a pas de place dans cette édition&#xa0;: voir le panneau des annotations.</numerusform>
            <numerusform>{n} annotations n’ont pas de place dans cette édition&#xa0;: voir le panneau des annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes in their places</source>
        <extracomment>In the singular: {n} note in its place</extracomment>
        <translation>
            <numerusform>{n} annotation à sa place</numerusform>
            <numerusform>{n} annotations à leur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes whose words are not in this edition, or not only once</source>
        <extracomment>In the singular: {n} note whose words are not in this edition, or not only once</extracomment>
        <translation>
            <numerusform>{n} annotation dont les mots sont absents de cette édition ou présents plus d’une fois</numerusform>
            <numerusform>{n} annotations dont les mots sont absents de cette édition ou présents plus d’une fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {readers} have not rated every cell.</source>
        <extracomment>In the singular: {n} of {readers} has not rated every cell.</extracomment>
        <translation>
            <numerusform>{n} sur {readers} n’a pas évalué toutes les cases.</numerusform>
            <numerusform>{n} sur {readers} n’ont pas évalué toutes les cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other cells</source>
        <extracomment>In the singular: {n} other cell</extracomment>
        <translation>
            <numerusform>{n} autre case</numerusform>
            <numerusform>{n} autres cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other changes.</source>
        <extracomment>In the singular: {n} other change.</extracomment>
        <translation>
            <numerusform>{n} autre modification.</numerusform>
            <numerusform>{n} autres modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported and replace the earlier ones.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported and replaces the earlier ones.</extracomment>
        <translation>
            <numerusform>{n} évaluation de {reader} a été importée et remplace la précédente.</numerusform>
            <numerusform>{n} évaluations de {reader} ont été importées et remplacent les précédentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported.</extracomment>
        <translation>
            <numerusform>{n} évaluation de {reader} a été importée.</numerusform>
            <numerusform>{n} évaluations de {reader} ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readers</source>
        <extracomment>In the singular: {n} reader</extracomment>
        <translation>
            <numerusform>{n} lecteur</numerusform>
            <numerusform>{n} lecteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps apart.</source>
        <extracomment>In the singular: {n} step apart.</extracomment>
        <translation>
            <numerusform>{n} pas d’écart.</numerusform>
            <numerusform>{n} pas d’écart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.</source>
        <extracomment>In the singular: {n} what-if by {reader} can be compared in the panel “What-ifs side by side”.</extracomment>
        <translation>
            <numerusform>{n} essai de {reader} peut être comparé dans le panneau «&#xa0;Essais côte à côte&#xa0;».</numerusform>
            <numerusform>{n} essais de {reader} peuvent être comparés dans le panneau «&#xa0;Essais côte à côte&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a place in this edition</source>
        <extracomment>In the singular: {n} without a place in this edition</extracomment>
        <translation>
            <numerusform>{n} sans place dans cette édition</numerusform>
            <numerusform>{n} sans place dans cette édition</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} cannot be {value}; choose from {choices}.</source>
        <translation>{option} ne peut pas être {value}&#x202f;; choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>{option} needs a value.</source>
        <translation>{option} exige une valeur.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option} n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>{part} at line {line} takes most of it.</source>
        <translation>{part} à la ligne {line} en prend la plus grande part.</translation>
    </message>
    <message>
        <source>{part} at line {line}, ¶ {number}, takes most of it.</source>
        <translation>{part} à la ligne {line}, ¶&#xa0;{number}, en prend la plus grande part.</translation>
    </message>
    <message>
        <source>{part} takes most of it.</source>
        <translation>{part} en prend la plus grande part.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{place} of {count} or more</source>
        <translation>{place} sur {count} ou plus</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{place}: {words}.</source>
        <translation>{place}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{place}: “{words}”</source>
        <translation>{place}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation>{printer} n’a pas accepté les pages&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{problem} Your notes can still be exported.</source>
        <translation>{problem} Vos annotations peuvent encore être exportées.</translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation>{progress}.</translation>
    </message>
    <message>
        <source>{rated} of {cells} rated</source>
        <translation>{rated} sur {cells} évaluées</translation>
    </message>
    <message>
        <source>{rating}, for another reason</source>
        <translation>{rating}, pour une autre raison</translation>
    </message>
    <message>
        <source>{reader} ranks it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>{reader} la met au rang {rank} avec une incohérence pondérée de {weighted}, l’auteur au rang {authors_rank} avec {authors_weighted}.</translation>
    </message>
    <message>
        <source>{reader} {lead}</source>
        <comment>a reader and who leads with him, such as “author The economy”</comment>
        <translation>{reader}&#xa0;: {lead}</translation>
    </message>
    <message>
        <source>{reader} {rating}</source>
        <comment>a reader and how he rates, such as “author consistent”</comment>
        <translation>{reader}&#xa0;: {rating}</translation>
    </message>
    <message>
        <source>{reader}: {words}</source>
        <translation>{reader}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{reader}’s reason: {reason}</source>
        <translation>La raison de {reader}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} lignes</translation>
    </message>
    <message>
        <source>{switch} switches an item off; {credibility} and {relevance} change its credibility and relevance.</source>
        <translation>{switch} désactive un élément&#x202f;; {credibility} et {relevance} changent sa crédibilité et sa pertinence.</translation>
    </message>
    <message>
        <source>{title}, of all {count}</source>
        <translation>{title}, sur les {count}</translation>
    </message>
    <message>
        <source>{values} filled cells</source>
        <translation>{values} cellules remplies</translation>
    </message>
    <message>
        <source>{wanted} is expected here, not {found}.</source>
        <translation>{wanted} devrait se trouver ici, pas {found}.</translation>
    </message>
    <message>
        <source>{what} does not match the signature of {name}.</source>
        <translation>{what} ne correspond pas à la signature de {name}.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} et {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} ou {last}</translation>
    </message>
    <message>
        <source>{words}, not shown</source>
        <translation>{words}, non affiché</translation>
    </message>
    <message>
        <source>{words}. {place} of {count}</source>
        <translation>{words}. {place} sur {count}</translation>
    </message>
    <message>
        <source>§ {title}</source>
        <translation>§ {title}</translation>
    </message>
    <message>
        <source>¶ {number} of {last}</source>
        <translation>¶ {number} sur {last}</translation>
    </message>
    <message>
        <source>¶ {number}, note</source>
        <translation>¶ {number}, annotation</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>«&#xa0;ab&#xa0;»</translation>
    </message>
    <message>
        <source>“info.json” does not name a version of TextBundle.</source>
        <translation>«&#xa0;info.json&#xa0;» n’indique pas de version de TextBundle.</translation>
    </message>
    <message>
        <source>“info.json” is not valid JSON.</source>
        <translation>«&#xa0;info.json&#xa0;» n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>“reader” is cut to {name_at_most} characters.</source>
        <translation>«&#xa0;reader&#xa0;» est coupé à {name_at_most} caractères.</translation>
    </message>
    <message>
        <source>“{code}” is not a check; write one of {codes}.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un contrôle&#x202f;; écrivez l’un de {codes}.</translation>
    </message>
    <message>
        <source>“{control}” applies to {place} (“{mark}”), but is not in the marking “{banner}”.</source>
        <translation>«&#xa0;{control}&#xa0;» s’applique à «&#xa0;{mark}&#xa0;» ({place}), mais n’est pas dans la classification «&#xa0;{banner}&#xa0;».</translation>
    </message>
    <message>
        <source>“{file}” is not trusted. {reason}</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une clé de confiance. {reason}</translation>
    </message>
    <message>
        <source>“{file}” is not trusted: {error}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une clé de confiance&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{file}” is written: the ratings of {reader}, {progress}.</source>
        <translation>«&#xa0;{file}&#xa0;» est écrit&#xa0;: les évaluations de {reader}, {progress}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is written: {n} notes.</source>
        <extracomment>In the singular: “{file}” is written: {n} note.</extracomment>
        <translation>
            <numerusform>«&#xa0;{file}&#xa0;» est écrit&#xa0;: {n} annotation.</numerusform>
            <numerusform>«&#xa0;{file}&#xa0;» est écrit&#xa0;: {n} annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not imported. {reason}</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été importé. {reason}</translation>
    </message>
    <message>
        <source>“{file}” was not written: {error}</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{file}”: {sentence}</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>“{hedge}”</source>
        <comment>a word of the text</comment>
        <translation>«&#xa0;{hedge}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>“{hedge}” ({n} times)</source>
        <extracomment>In the singular: “{hedge}” ({n} time)</extracomment>
        <translation>
            <numerusform>«&#xa0;{hedge}&#xa0;» ({n} fois)</numerusform>
            <numerusform>«&#xa0;{hedge}&#xa0;» ({n} fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{href}” is shown as text and not as a link, because {reason}.</source>
        <translation>«&#xa0;{href}&#xa0;» est affiché comme du texte et non comme un lien&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” belongs beside “{place}”, not in it; here it is not read.</source>
        <translation>«&#xa0;{key}&#xa0;» doit se trouver à côté de «&#xa0;{place}&#xa0;», pas dedans&#x202f;; ici, ce n’est pas lu.</translation>
    </message>
    <message>
        <source>“{key}” belongs in “{place}”; here it is not read.</source>
        <translation>«&#xa0;{key}&#xa0;» doit se trouver dans «&#xa0;{place}&#xa0;»&#x202f;; ici, ce n’est pas lu.</translation>
    </message>
    <message>
        <source>“{key}” holds text, not shown.</source>
        <translation>«&#xa0;{key}&#xa0;» contient du texte, non affiché.</translation>
    </message>
    <message>
        <source>“{key}” is not a known key; did you mean “{meant}”?</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une clé connue&#x202f;; vouliez-vous dire «&#xa0;{meant}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>“{key}” is not read, because “{other}” is given.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas lu, car «&#xa0;{other}&#xa0;» est donné.</translation>
    </message>
    <message>
        <source>“{label}” should be written “{right}”.</source>
        <translation>«&#xa0;{label}&#xa0;» devrait s’écrire «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>“{late}” should come before “{early}” in “{marking}”: write “{right}”.</source>
        <translation>«&#xa0;{late}&#xa0;» doit précéder «&#xa0;{early}&#xa0;» dans «&#xa0;{marking}&#xa0;»&#xa0;: écrivez «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>“{letter}” {code} in ¶ {number}</source>
        <translation>«&#xa0;{letter}&#xa0;» {code} au ¶&#xa0;{number}</translation>
    </message>
    <message>
        <source>“{line}” {where}</source>
        <comment>what to write, and where</comment>
        <translation>«&#xa0;{line}&#xa0;» {where}</translation>
    </message>
    <message>
        <source>“{marking}” has both NOFORN and {release}, which exclude each other.</source>
        <translation>«&#xa0;{marking}&#xa0;» comporte à la fois NOFORN et {release}, qui s’excluent.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has no marking above it.</source>
        <translation>«&#xa0;{mark}&#xa0;» ({place}) n’a pas de classification au-dessus.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has something unknown in it: {unknown}.</source>
        <translation>«&#xa0;{mark}&#xa0;» ({place}) contient quelque chose d’inconnu&#xa0;: {unknown}.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} is above the marking “{banner}”.</source>
        <translation>«&#xa0;{mark}&#xa0;» ({place}) dépasse la classification «&#xa0;{banner}&#xa0;».</translation>
    </message>
    <message>
        <source>“{mark}”: CUI is left out of the marking of a classified briefing; write “{right}”.</source>
        <translation>«&#xa0;{mark}&#xa0;»&#xa0;: CUI ne figure pas dans la classification d’une note classifiée&#x202f;; écrivez «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>“{mark}”: nothing is put before CUI; write “{right}”.</source>
        <translation>«&#xa0;{mark}&#xa0;»&#xa0;: rien ne précède CUI&#x202f;; écrivez «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {shown} in a profile.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être {shown} dans un profil.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened. {error}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert. {error}</translation>
    </message>
    <message>
        <source>“{name}” is empty now. You still see it as it was.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide à présent. Vous le voyez encore tel qu’il était.</translation>
    </message>
    <message>
        <source>“{name}” is given twice; the first, on line {first}, counts.</source>
        <translation>«&#xa0;{name}&#xa0;» est donné deux fois&#x202f;; le premier, à la ligne {first}, compte.</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>“{name}” is no longer on the disk. You still see it as it was.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus sur le disque. Vous le voyez encore comme il était.</translation>
    </message>
    <message>
        <source>“{name}” is not a table</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une table</translation>
    </message>
    <message>
        <source>“{name}” was not written: {why}. Nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» {error}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are from two rows of ICD 203; keep to one row.</source>
        <translation>«&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» viennent de deux séries d’ICD 203&#x202f;; tenez-vous-en à une.</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed</source>
        <translation>«&#xa0;{part}&#xa0;» est un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed.</source>
        <translation>«&#xa0;{part}&#xa0;» est un lien, et les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>“{part}” is in both --with and --without.</source>
        <translation>«&#xa0;{part}&#xa0;» est à la fois dans --with et dans --without.</translation>
    </message>
    <message>
        <source>“{part}” is not a part; the parts are {known}.</source>
        <translation>«&#xa0;{part}&#xa0;» n’est pas une partie&#x202f;; les parties sont {known}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a table; save it as .xlsx, .ods or .csv.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu comme un tableau&#x202f;; enregistrez-le en .xlsx, .ods ou .csv.</translation>
    </message>
    <message>
        <source>“{ref}” is cited, but no source or evidence has this id.</source>
        <translation>«&#xa0;{ref}&#xa0;» est cité, mais aucune source et aucun élément n’a cet identifiant.</translation>
    </message>
    <message>
        <source>“{row}” of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>«&#xa0;{row}&#xa0;» de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{scheme}:” addresses are not allowed</source>
        <translation>les adresses «&#xa0;{scheme}:&#xa0;» ne sont pas admises</translation>
    </message>
    <message>
        <source>“{strip}” is not a kind of row; it is read as evidence.</source>
        <translation>«&#xa0;{strip}&#xa0;» n’est pas une sorte de ligne&#x202f;; elle est lue comme un élément.</translation>
    </message>
    <message>
        <source>“{term}” and “{confidence}” stand in one sentence; say how good the basis is in a sentence of its own.</source>
        <translation>«&#xa0;{term}&#xa0;» et «&#xa0;{confidence}&#xa0;» sont dans une même phrase&#x202f;; dites dans une autre à quel point le fondement est bon.</translation>
    </message>
    <message>
        <source>“{term}” is a term of the scale {other}; this briefing’s scale is {scale}.</source>
        <translation>«&#xa0;{term}&#xa0;» est un terme de l’échelle {other}&#x202f;; l’échelle de cette note est {scale}.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the scale {scale}.</source>
        <translation>«&#xa0;{term}&#xa0;» n’est pas un terme de l’échelle {scale}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be an id; use letters, digits, “-”, “_” or “.”, and no spaces.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être un identifiant&#x202f;; employez des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» ou «&#xa0;.&#xa0;», sans espaces.</translation>
    </message>
    <message>
        <source>“{text}” is not a check; write {words}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un contrôle&#x202f;; écrivez {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a confidence; write {words}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une confiance&#x202f;; écrivez {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that exists.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date qui existe.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#xa0;: écrivez YYYY, YYYY-MM ou YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>“{text}” is not a language; write a code such as en or pt-BR.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une langue&#x202f;; écrivez un code tel que en ou pt-BR.</translation>
    </message>
    <message>
        <source>“{text}” is not a margin: write 0 to 80 millimetres.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une marge&#xa0;: écrivez de 0 à 80 millimètres.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre à partir de 1</translation>
    </message>
    <message>
        <source>“{text}” is not a rating; write {words}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une évaluation&#x202f;; écrivez {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a scale; write {words}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une échelle&#x202f;; écrivez {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une taille&#xa0;: écrivez un nombre de pixels de 1 à {most}</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write two numbers from {least} to {most}, such as 1280x900.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une taille&#xa0;: écrivez deux nombres de {least} à {most}, par exemple 1280x900.</translation>
    </message>
    <message>
        <source>“{text}” is not a source grade: write A to F and 1 to 6, such as C3.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une cote de source&#xa0;: écrivez A à F et 1 à 6, par exemple C3.</translation>
    </message>
    <message>
        <source>“{text}” is not a status; write {words}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un état&#x202f;; écrivez {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a weight; write {words}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un poids&#x202f;; écrivez {words}.</translation>
    </message>
    <message>
        <source>“{text}” names nothing.</source>
        <translation>«&#xa0;{text}&#xa0;» ne désigne rien.</translation>
    </message>
    <message>
        <source>“{title}” is already in column {first}; this column is not read.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà dans la colonne {first}&#x202f;; cette colonne n’est pas lue.</translation>
    </message>
    <message>
        <source>“{title}” is read as the credibility of the items.</source>
        <translation>«&#xa0;{title}&#xa0;» est lu comme la crédibilité des éléments.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>a name or words that are quoted</comment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are numbers from -2 to 2.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une évaluation de ce tableau, dont les évaluations sont des nombres de -2 à 2.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are signs such as ++ and --.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une évaluation de ce tableau, dont les évaluations sont des signes tels que ++ et --.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are ticks and crosses.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une évaluation de ce tableau, dont les évaluations sont des coches et des croix.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating; write CC, C, N, I, II or NA.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une évaluation&#x202f;; écrivez CC, C, N, I, II ou NA.</translation>
    </message>
    <message>
        <source>“{word}” in “{mark}” is withdrawn; {now} took its place.</source>
        <translation>«&#xa0;{word}&#xa0;» dans «&#xa0;{mark}&#xa0;» est retiré&#x202f;; {now} a pris sa place.</translation>
    </message>
    <message>
        <source>“{word}” is neither a file nor a command.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est ni un fichier ni une commande.</translation>
    </message>
    <message>
        <source>“{written}” as {letter}</source>
        <translation>«&#xa0;{written}&#xa0;» en {letter}</translation>
    </message>
    <message>
        <source>“{written}” looks like “{latin}”, but has other letters: {written_2}.</source>
        <translation>«&#xa0;{written}&#xa0;» ressemble à «&#xa0;{latin}&#xa0;», mais a d’autres lettres&#xa0;: {written_2}.</translation>
    </message>
</context>
</TS>
