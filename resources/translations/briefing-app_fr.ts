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
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>Pa&amp;ysage</translation>
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
        <source>About Briefing App</source>
        <translation>À propos de Briefing App</translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation>À propos de ce contrôle</translation>
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
        <source>All of it read</source>
        <translation>Tout est lu</translation>
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
        <source>Booklet</source>
        <translation>Livret</translation>
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
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation>Notes (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;Tous les fichiers (*)</translation>
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
        <translation>Texte brun sur papier chaud</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollate</source>
        <translation>&amp;Assembler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>Annuler l’impression</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>Annuler&#xa0;: {task}</translation>
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
        <source>Choose how the program looks and what it keeps</source>
        <translation>Choisir l’aspect du programme et ce qu’il garde</translation>
    </message>
    <message>
        <source>Choose several cells, to rate them at once</source>
        <translation>Choisir plusieurs cases pour les évaluer ensemble</translation>
    </message>
    <message>
        <source>Choose the other editions</source>
        <translation>Choisir les autres éditions</translation>
    </message>
    <message>
        <source>Choose the rows and columns, or show the likelihoods instead</source>
        <translation>Choisir les lignes et les colonnes, ou montrer plutôt les probabilités</translation>
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
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Command, section, item of evidence, source or file</source>
        <translation>Commande, section, élément, source ou fichier</translation>
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
        <translation>Copier pour cela</translation>
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
        <source>Delete all settings, recent briefings, positions and ratings</source>
        <translation>Supprimer tous les réglages, les notes récentes, les positions de lecture et les évaluations</translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial and ratings</source>
        <translation>Supprimer ce qui est gardé de cette note&#xa0;: position, essais et évaluations</translation>
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
        <translation>Diagnosticité&#xa0;: trop peu d’évaluations pour la dire.</translation>
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
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation>Parmi les évaluations, chaque I compte 1, chaque II compte 2.</translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; it is not for that the most probable.</source>
        <translation>Chaque I compte 1 et chaque II compte 2, multipliés par les poids de la crédibilité et de la pertinence de l’élément. La motivation qui a la plus petite somme est celle que les éléments réfutent le moins&#x202f;; elle n’est pas pour autant la plus probable.</translation>
    </message>
    <message>
        <source>Each copy says on every page whose it is; a register lists them</source>
        <translation>Chaque exemplaire dit à chaque page à qui il est&#x202f;; un registre en fait la liste</translation>
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
        <source>Everything back to the author’s</source>
        <translation>Revenir à l’auteur partout</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not the text alone.</source>
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
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export and check files without a window</source>
        <translation>Exporter et contrôler des fichiers sans fenêtre</translation>
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
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find any command, section, item of evidence or recent file by its name</source>
        <translation>Trouver par son nom toute commande, section, élément ou fichier récent</translation>
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
        <source>For a year</source>
        <translation>Pendant un an</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions and ratings are deleted, with their backup. The briefings themselves stay.</source>
        <translation>Tout oublier&#x202f;?

Tous les réglages, les notes récentes, les positions de lecture et les évaluations sont supprimés, avec leur sauvegarde. Les notes elles-mêmes restent.</translation>
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

It is removed from Recent, and your reading position, what you tried and all ratings in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation>Oublier cette note&#x202f;?

Elle est retirée des notes récentes&#x202f;; votre position de lecture, vos essais et toutes les évaluations qu’elle contient sont supprimés, de même que les réglages mis de côté parce qu’ils étaient endommagés. Le fichier lui-même reste.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
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
        <source>Give the lines of the text their usual length</source>
        <translation>Donner aux lignes du texte leur longueur habituelle</translation>
    </message>
    <message>
        <source>Give the lines their usual distance</source>
        <translation>Donner aux lignes leur distance habituelle</translation>
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
        <source>Go to the note</source>
        <translation>Aller à la note de bas de page</translation>
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
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Aide&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Hide evidence with D = 0</source>
        <translation>Masquer les éléments où D = 0</translation>
    </message>
    <message>
        <source>Hide or show the evidence that does not tell the columns apart</source>
        <translation>Masquer ou montrer les éléments qui ne distinguent pas les colonnes</translation>
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
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>How fast the program is, and how that was measured</source>
        <translation>Quelle est la rapidité du programme, et comment elle a été mesurée</translation>
    </message>
    <message>
        <source>How robust the lead is</source>
        <translation>Quelle est la robustesse de la première place</translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation>Comment écrire une note, avec un exemple complet</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
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
        <source>In Find</source>
        <translation>Dans la recherche</translation>
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
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Inconsistency and lead</source>
        <translation>Incohérence et première place</translation>
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
        <source>It helps to find faults in the program. It has no words from your files in it:
{file}</source>
        <translation>Il aide à trouver les défauts du programme. Il ne contient aucun mot de vos fichiers&#xa0;:
{file}</translation>
    </message>
    <message>
        <source>It helps to find faults of the program, and has no words of your files in it.</source>
        <translation>Il aide à trouver les défauts du programme et ne contient aucun mot de vos fichiers.</translation>
    </message>
    <message>
        <source>It rests on the assumption {name}: {sentence}</source>
        <translation>Il repose sur l’hypothèse {name}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>It will be shown here as soon as it can be read.</source>
        <translation>Il sera montré ici dès qu’il pourra être lu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>Continuer l’impression</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation>Superposer les évaluations d’autres lecteurs à celles de l’auteur et aux vôtres</translation>
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
        <source>List everything that Find has found, in the text and the table</source>
        <translation>Lister tout ce que la recherche a trouvé, dans le texte et le tableau</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>Journal des défauts</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation>Lignes espacées</translation>
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
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>Make the lines of the text long</source>
        <translation>Faire de longues lignes</translation>
    </message>
    <message>
        <source>Make the lines of the text short</source>
        <translation>Faire de courtes lignes</translation>
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
        <source>Making {n} copies …</source>
        <extracomment>In the singular: Making {n} copy …</extracomment>
        <translation>
            <numerusform>Préparation de {n} exemplaire…</numerusform>
            <numerusform>Préparation de {n} exemplaires…</numerusform>
        </translation>
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
        <source>Menu, Shift+F10</source>
        <translation>Menu, Maj+F10</translation>
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
        <source>Names for the copies, one on each line</source>
        <translation>Noms des destinataires, un par ligne</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>Colonne étroite</translation>
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
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>Aucun affichage ne répond ({displays})&#xa0;: aucune fenêtre ne peut s’ouvrir&#x202f;; «&#xa0;briefing-app export -o FILE.pdf&#xa0;» écrit la note dans un fichier à la place.</translation>
    </message>
    <message>
        <source>No evidence is rated, so that nothing leads.</source>
        <translation>Aucun élément n’est évalué&#xa0;: rien n’est en tête.</translation>
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
        <source>No printer</source>
        <translation>Aucune imprimante</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Aucune imprimante n’est installée.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>Aucune source n’est donnée.</translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation>Aucun résumé n’est donné.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation>Aucune fenêtre ne peut s’ouvrir. Qt dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation>Aucune de ces pages n’existe.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Pas évalué</translation>
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
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <source>One page a side</source>
        <translation>Une page par face</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Recto seul</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printing begins with it; the print dialog can still change it.</source>
        <translation>L’impression commence par lui&#x202f;; la fenêtre d’impression permet encore de le changer.</translation>
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
        <source>Put the comparison beside the text instead of below it</source>
        <translation>Mettre la comparaison à côté du texte plutôt qu’en dessous</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <source>Reading the editions …</source>
        <translation>Lecture des éditions…</translation>
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
        <source>Remove a reader</source>
        <translation>Retirer un lecteur</translation>
    </message>
    <message>
        <source>Remove a reader…</source>
        <translation>Retirer un lecteur…</translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation>Retirer les évaluations d’un autre lecteur</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>Retirer {reader}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>Remplacer «&#xa0;{file}&#xa0;»&#x202f;?</translation>
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
        <source>Say why you rate the selected cell as you do</source>
        <translation>Dire pourquoi vous évaluez ainsi la case choisie</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation>Chercher ce que fait une touche, ou une touche</translation>
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
        <source>Set the lines close to one another</source>
        <translation>Rapprocher les lignes</translation>
    </message>
    <message>
        <source>Set the lines far from one another</source>
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
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation>Maj avec les touches fléchées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message numerus="yes">
        <source>Show ({n} hidden)</source>
        <extracomment>In the singular: Show ({n} hidden)</extracomment>
        <translation>
            <numerusform>Montrer ({n} masqué)</numerusform>
            <numerusform>Montrer ({n} masqués)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show ({n})</source>
        <translation>Montrer ({n})</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>In the singular: Show all {n}</extracomment>
        <translation>
            <numerusform>Montrer le {n}</numerusform>
            <numerusform>Montrer les {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each likelihood through several editions of the briefing</source>
        <translation>Montrer chaque probabilité à travers plusieurs éditions de la note</translation>
    </message>
    <message>
        <source>Show each likelihood through the two editions of the built-in briefing</source>
        <translation>Montrer chaque probabilité à travers les deux éditions de la note fournie</translation>
    </message>
    <message>
        <source>Show every key there is</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show everything at 100 %</source>
        <translation>Tout montrer à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Show only the evidence with certain words</source>
        <translation>Ne montrer que les éléments qui contiennent certains mots</translation>
    </message>
    <message>
        <source>Show only the sections with certain words</source>
        <translation>Ne montrer que les sections qui contiennent certains mots</translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation>Montrer ou masquer la liste des sections</translation>
    </message>
    <message>
        <source>Show the author’s ratings</source>
        <translation>Montrer les évaluations de l’auteur</translation>
    </message>
    <message>
        <source>Show the author’s ratings, and other readers’, beside your own</source>
        <translation>Montrer les évaluations de l’auteur et des autres lecteurs à côté des vôtres</translation>
    </message>
    <message>
        <source>Show the comparison alone</source>
        <translation>Montrer seulement la comparaison</translation>
    </message>
    <message>
        <source>Show the dated events and evidence to scale</source>
        <translation>Montrer à l’échelle les événements et les éléments datés</translation>
    </message>
    <message>
        <source>Show the grade of each source and its share of the weighted inconsistency</source>
        <translation>Montrer la cote de chaque source et sa part de l’incohérence pondérée</translation>
    </message>
    <message>
        <source>Show the likelihoods as bands of their scale instead of the table</source>
        <translation>Montrer les probabilités comme des intervalles de leur échelle au lieu du tableau</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Montrer les problèmes</translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation>Montrer seulement le texte</translation>
    </message>
    <message>
        <source>Show the text and the comparison</source>
        <translation>Montrer le texte et la comparaison</translation>
    </message>
    <message>
        <source>Show the text as plain paragraphs</source>
        <translation>Montrer le texte en simples paragraphes</translation>
    </message>
    <message>
        <source>Show the version and the licences</source>
        <translation>Montrer la version et les licences</translation>
    </message>
    <message>
        <source>Show what changed between two editions of the built-in briefing</source>
        <translation>Montrer ce qui a changé entre deux éditions de la note fournie</translation>
    </message>
    <message>
        <source>Show what changed, with the two editions beside one another</source>
        <translation>Montrer ce qui a changé, les deux éditions côte à côte</translation>
    </message>
    <message>
        <source>Show what changed: the judgements first, then the text with its changes</source>
        <translation>Montrer ce qui a changé&#xa0;: d’abord les jugements, puis le texte avec ses modifications</translation>
    </message>
    <message>
        <source>Show what is wrong with the file, and advice on its tradecraft</source>
        <translation>Montrer ce qui ne va pas dans le fichier, et des conseils de méthode</translation>
    </message>
    <message>
        <source>Show what rests on paragraph {paragraph}</source>
        <translation>Montrer ce qui repose sur le paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>Show what the analysis takes for granted, and what to expect if a motivation is right</source>
        <translation>Montrer ce que l’analyse tient pour acquis, et ce qu’il faut attendre si une motivation est la bonne</translation>
    </message>
    <message>
        <source>Show what would change the lead, and what it would take for others to lead</source>
        <translation>Montrer ce qui changerait la première place, et ce qu’il faudrait pour que d’autres l’occupent</translation>
    </message>
    <message>
        <source>Show what you tried in the table, or what the author wrote</source>
        <translation>Montrer ce que vous avez essayé dans le tableau, ou ce que l’auteur a écrit</translation>
    </message>
    <message>
        <source>Show who signed the briefing, and its SHA-256 to compare with somebody else’s</source>
        <translation>Montrer qui a signé la note, et son SHA-256 à comparer avec celui de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Show {name} among the assumptions</source>
        <translation>Montrer {name} parmi les hypothèses</translation>
    </message>
    <message>
        <source>Show {name} among the indicators</source>
        <translation>Montrer {name} parmi les indicateurs</translation>
    </message>
    <message>
        <source>Show {name} in the table</source>
        <translation>Montrer {name} dans le tableau</translation>
    </message>
    <message>
        <source>Show {tried}</source>
        <translation>Montrer {tried}</translation>
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
        <source>Silence it with {line} {place}.</source>
        <translation>Le faire taire avec {line} {place}.</translation>
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
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation>Certains lisent plus vite sans empattements, ou avec des lettres qui se confondent difficilement.</translation>
    </message>
    <message>
        <source>Something is still being printed. {jobs}</source>
        <translation>Une impression est encore en cours. {jobs}</translation>
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
        <translation>Espace, Maj+Espace, Page suivante, Page précédente</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>Début du texte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back everything that you tried in the table</source>
        <translation>Annuler tout ce que vous avez essayé dans le tableau</translation>
    </message>
    <message>
        <source>Take back the last change that you tried in the table</source>
        <translation>Annuler la dernière modification essayée dans le tableau</translation>
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
        <source>Text width</source>
        <translation>Largeur du texte</translation>
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
        <source>The administrator of this computer has set this.</source>
        <translation>L’administrateur de cet ordinateur a fixé ce réglage.</translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation>L’auteur ne l’a pas évalué.</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>Les évaluations de l’auteur et des autres lecteurs sont cachées dans chaque ligne jusqu’à ce que vous l’ayez évaluée tout entière. Les sommes sont celles des vôtres.</translation>
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
        <source>The author’s rating is {letter}, {meaning}.</source>
        <translation>L’évaluation de l’auteur est {letter}, {meaning}.</translation>
    </message>
    <message>
        <source>The author’s ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>Les évaluations de l’auteur sont cachées dans chaque ligne jusqu’à ce que vous l’ayez évaluée tout entière. Les sommes sont celles des vôtres.</translation>
    </message>
    <message>
        <source>The author’s ratings show in rows that are rated whole.</source>
        <translation>Les évaluations de l’auteur apparaissent dans les lignes évaluées tout entières.</translation>
    </message>
    <message>
        <source>The briefing names no assumptions and no indicators.</source>
        <translation>La note ne nomme ni hypothèses ni indicateurs.</translation>
    </message>
    <message>
        <source>The desktop’s search is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be shown: {error}. {fault}</source>
        <translation>Le fichier n’a pas pu être montré&#xa0;: {error}. {fault}</translation>
    </message>
    <message>
        <source>The file has no problems. All tradecraft checks passed.</source>
        <translation>Le fichier n’a pas de problème. Tous les contrôles de méthode sont réussis.</translation>
    </message>
    <message>
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation>Le fichier a changé et contient une erreur. {error} Vous le voyez encore comme il était avant.</translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation>La clé donnée est {id}.</translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation>La langue du programme changera au prochain démarrage&#x202f;; les notes gardent la leur.</translation>
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
        <source>The pages could not be drawn.</source>
        <translation>Les pages n’ont pas pu être dessinées.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>Les pages n’ont pas pu être préparées.</translation>
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
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas accepté les pages.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence. It uses Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (public domain), the typefaces IBM Plex, Atkinson Hyperlegible and Noto (SIL Open Font Licence), and more. The built program has the text of each licence in LICENSES.</source>
        <translation>Le programme est sous licence MIT. Il utilise Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (domaine public), les polices IBM Plex, Atkinson Hyperlegible et Noto (SIL Open Font License), et d’autres. Le programme construit contient le texte de chaque licence dans LICENSES.</translation>
    </message>
    <message>
        <source>The program was started so that it remembers nothing.</source>
        <translation>Le programme a été lancé de façon à ne rien garder.</translation>
    </message>
    <message>
        <source>The shelf is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>Le contraste le plus fort</translation>
    </message>
    <message>
        <source>The table shows other ratings than the author’s. Which ones should go out?</source>
        <translation>Le tableau montre d’autres évaluations que celles de l’auteur. Lesquelles doivent sortir&#x202f;?</translation>
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
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>Thème et texte</translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation>Il n’y a pas de comparaison où essayer quoi que ce soit.</translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>Il n’y a pas d’affichage pour une fenêtre&#x202f;; «&#xa0;briefing-app export -o FILE.pdf&#xa0;» écrit la note dans un fichier à la place.</translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation>Il n’y a pas d’éléments, donc pas de première place qui pourrait en dépendre.</translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation>Il n’y a pas de paragraphe «&#xa0;{typed}&#xa0;»&#x202f;; le dernier est {last}.</translation>
    </message>
    <message>
        <source>There is no shelf yet: name its folder with --shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation>Ce sont vos propres évaluations&#x202f;; elles ne sont pas montrées une seconde fois.</translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation>Elles sont cachées comme celles de l’auteur.</translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation>Elles portent votre nom, mais diffèrent de vos évaluations ici.</translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation>Cette note est oubliée.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Cet exemplaire</translation>
    </message>
    <message>
        <source>This copy: SHA-256 and signer</source>
        <translation>Cet exemplaire&#xa0;: SHA-256 et signataire</translation>
    </message>
    <message>
        <source>This copy…</source>
        <translation>Cet exemplaire…</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the file. What you have open is as it was.</source>
        <translation>C’est un défaut du programme, non du fichier. Ce que vous avez ouvert est intact.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>C’est un défaut du programme.</translation>
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
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation>Il manque à ce système {libraries}&#x202f;; sous Debian et Ubuntu, cette ligne installe ce qu’il faut&#xa0;: sudo apt-get install {packages}</translation>
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
        <source>Tight lines</source>
        <translation>Lignes serrées</translation>
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
        <source>Track of the judgements</source>
        <translation>Évolution des jugements</translation>
    </message>
    <message>
        <source>Track of the judgements…</source>
        <translation>Évolution des jugements…</translation>
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
        <translation>Essayer ce qu’il faudrait pour qu’une motivation passe en tête</translation>
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
        <source>Type what you want to find in the bar above the text.</source>
        <translation>Tapez ce que vous cherchez dans la barre au-dessus du texte.</translation>
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
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Annuler le retour</translation>
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
        <source>Weighted inconsistency</source>
        <translation>Incohérence pondérée</translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation>Ce qui peut être essayé ici</translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation>Ce qui pourrait départager les deux premières</translation>
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
        <source>While readers rate, what the author’s lead hangs on is not shown.</source>
        <translation>Pendant que des lecteurs évaluent, ce dont dépend la première place chez l’auteur n’est pas montré.</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s table rests on is not shown.</source>
        <translation>Pendant que des lecteurs évaluent, ce sur quoi repose le tableau de l’auteur n’est pas montré.</translation>
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
        <source>Whose ratings shall be removed? Undo brings them back.</source>
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
        <source>With the ratings of {reader}</source>
        <translation>Avec les évaluations de {reader}</translation>
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
        <source>Write a log</source>
        <translation>Écrire un journal</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation>Écrire la note ou sa comparaison dans un autre format de fichier</translation>
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
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation>Votre nom, tel que d’autres lecteurs le verront à côté de vos évaluations.
Il est écrit dans le fichier et gardé pour la prochaine fois.</translation>
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
        <source>a reader</source>
        <translation>un lecteur</translation>
    </message>
    <message>
        <source>after ¶ {number}</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation>effacer vos évaluations</translation>
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
        <source>empty</source>
        <comment>a cell</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation type="unfinished"></translation>
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
        <source>letting {motivation} lead</source>
        <translation>faire passer en tête {motivation}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
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
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
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
        <source>removing {reader}</source>
        <translation>retirer {reader}</translation>
    </message>
    <message>
        <source>sort order evidence</source>
        <comment>words to find it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation type="unfinished"></translation>
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
        <source>the briefing file</source>
        <translation>le fichier de la note</translation>
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
        <source>the given key {id}</source>
        <translation>la clé donnée {id}</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>les touches</translation>
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
        <source>the system lacks {rules}</source>
        <translation>il manque au système {rules}</translation>
    </message>
    <message>
        <source>there is a newer edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation>rien ne s’appelle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation>inconnue</translation>
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
        <source>wholly confined</source>
        <translation>entièrement isolés</translation>
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
        <source>{cells}: {letter}.</source>
        <translation>{cells}&#xa0;: {letter}.</translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation>{choice} (celle de l’auteur)</translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation>{columns}&#xa0;: les moins réfutées d’abord</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
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
        <translation>{found} éléments sur {whole} sont montrés</translation>
    </message>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}&#xa0;: {choice}</translation>
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
        <source>{likelihood}, leads</source>
        <translation>{likelihood}, en tête</translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation>{name} est «&#xa0;{value}&#xa0;»</translation>
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
        <source>{n} cells</source>
        <extracomment>In the singular: {n} cell</extracomment>
        <translation>
            <numerusform>{n} case</numerusform>
            <numerusform>{n} cases</numerusform>
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
        <source>{n} ratings by {reader} are taken in, in place of those taken in before.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in, in place of those taken in before.</extracomment>
        <translation>
            <numerusform>{n} évaluation de {reader} est prise en compte et remplace la précédente.</numerusform>
            <numerusform>{n} évaluations de {reader} sont prises en compte et remplacent les précédentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} are taken in.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in.</extracomment>
        <translation>
            <numerusform>{n} évaluation de {reader} est prise en compte.</numerusform>
            <numerusform>{n} évaluations de {reader} sont prises en compte.</numerusform>
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
        <source>{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.</source>
        <extracomment>In the singular: {n} what-if by {reader} can be compared in the panel “What-ifs side by side”.</extracomment>
        <translation>
            <numerusform>{n} essai de {reader} peut être comparé dans le panneau «&#xa0;Essais côte à côte&#xa0;».</numerusform>
            <numerusform>{n} essais de {reader} peuvent être comparés dans le panneau «&#xa0;Essais côte à côte&#xa0;».</numerusform>
        </translation>
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
        <source>{place}: {words}.</source>
        <translation>{place}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation>{printer} n’a pas accepté les pages&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation>{progress}.</translation>
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
        <source>{words} and {last}</source>
        <translation>{words} et {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} ou {last}</translation>
    </message>
    <message>
        <source>{words}, not shown</source>
        <translation>{words}, non montré</translation>
    </message>
    <message>
        <source>{words}. {place} of {count}</source>
        <translation>{words}. {place} sur {count}</translation>
    </message>
    <message>
        <source>¶ {number} of {last}</source>
        <translation>¶ {number} sur {last}</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>«&#xa0;ab&#xa0;»</translation>
    </message>
    <message>
        <source>“{file}” is not taken in. {reason}</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas pris en compte. {reason}</translation>
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
    <message>
        <source>“{file}” was not written: {error}</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été écrit&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{file}”: {sentence}</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: {sentence}</translation>
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
        <source>“{text}” is not a number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une taille&#xa0;: écrivez un nombre de pixels de 1 à {most}</translation>
    </message>
</context>
</TS>
