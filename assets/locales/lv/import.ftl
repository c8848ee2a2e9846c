# Importa saruna: datne → kolonnas → atšķirības → rezultāts.
import-title = Imports
import-steps = Importa soļi
import-step-file = Datne
import-step-columns = Kolonnas
import-step-differences = Atšķirības
import-step-result = Rezultāts
import-kind = Kas ir datnē?
import-kind-students = Audzēkņi
import-kind-companies = Uzņēmumi
import-kind-placements = Prakses
import-kind-programmes = Programmas
import-kind-programmes-hint = Viena rinda katram mācīšanās rezultātam vai modulim. Programmas un moduļa šūnas var būt tikai bloka pirmajā rindā; vienā šūnā var būt vairāki rezultāti.
import-drop = Ievelciet izklājlapu vai CSV datni šeit
import-drop-hint = Der .xlsx, .xls, .ods un .csv. Pirms kaut kas tiek ierakstīts, redzēsiet visas atšķirības.
import-reading = Lasa datni…
import-sheet = Lapa, ko lasīt
import-sheet-others = Datnē ir vairākas lapas. Tiek lasīta tikai izvēlētā.
import-sheets-hidden = Slēptās lapas netiek lasītas: { $sheets }.
import-rows = { $count ->
    [zero] { $count } rindu
    [one] { $count } rinda
   *[other] { $count } rindas
}
import-columns-title = Kurā kolonnā kas ir?
import-columns-what = Kolonnas ir uzminētas pēc virsrakstiem. Labojiet, ja vajag; nevajadzīgās atstājiet neizvēlētas.
import-columns-remembered = Kolonnas izvēlētas tāpat kā iepriekšējā reizē ar šādiem virsrakstiem. Labojiet, ja vajag.
import-column = Kolonna
import-column-heading = Virsraksts datnē
import-column-samples = Pirmās vērtības
import-column-field = Lauks programmā
import-column-choose = Lauks kolonnai { $letter }
import-column-skip = Nelasīt šo kolonnu
import-column-required = { $label } (obligāts)
import-columns-missing = Trūkst obligātu lauku: { $fields }.
import-compare = Salīdzināt ar darba datni
import-other-file = Izvēlēties citu datni
import-back-columns = Atpakaļ uz kolonnām
import-differences-title = Kas mainīsies
import-differences-what = Nekas vēl nav ierakstīts.
import-count-create = Jauni
import-count-change = Mainīti
import-count-same = Tādi paši
import-count-choose = Jāizvēlas
import-count-refused = Noraidīti
import-show = Rādīt
import-show-all = Visas rindas
import-row = Rinda
import-row-state = Kas notiks
import-row-what = Ieraksts
import-row-details = Sīkāk
import-state-create = Pievienos
import-state-change = Mainīs
import-state-same = Nemainīs
import-state-choose = Jāizvēlas
import-state-refused = Noraidīta
import-difference = { $field }: „{ $before }” → „{ $after }”
import-difference-new = { $field }: „{ $after }”
import-problem = { $column }, { $field }: { $message }
import-problem-no-column = { $field }: { $message }
import-choose = Kurš ieraksts ir domāts { $row }. rindā?
import-choose-placeholder = Izvēlieties ierakstu
import-choose-new = Jauns ieraksts
import-no-rows = Šādu rindu nav.
import-notes = Vērts zināt ({ $count })
import-note-version = { $count ->
    [zero] { $programme }: tiks izveidota { $version }. versija (spēkā no { $date }), jo ar pašreizējo sāktas { $count } prakšu. Tās paliek pie savas versijas.
    [one] { $programme }: tiks izveidota { $version }. versija (spēkā no { $date }), jo ar pašreizējo sākta { $count } prakse. Tā paliek pie savas versijas.
   *[other] { $programme }: tiks izveidota { $version }. versija (spēkā no { $date }), jo ar pašreizējo sāktas { $count } prakses. Tās paliek pie savas versijas.
}
import-note-modules-stay = { $count ->
    [zero] { $programme }: datnē nav minēti { $count } moduļu. Tie paliek, kā ir.
    [one] { $programme }: datnē nav minēts { $count } modulis. Tas paliek, kā ir.
   *[other] { $programme }: datnē nav minēti { $count } moduļi. Tie paliek, kā ir.
}
import-note-outcomes-stay = { $count ->
    [zero] { $programme }: datnē nav minēti { $count } rezultātu. Tie paliek, kā ir.
    [one] { $programme }: datnē nav minēts { $count } rezultāts. Tas paliek, kā ir.
   *[other] { $programme }: datnē nav minēti { $count } rezultāti. Tie paliek, kā ir.
}
import-apply = { $count ->
    [zero] Ierakstīt { $count } rindu
    [one] Ierakstīt { $count } rindu
   *[other] Ierakstīt { $count } rindas
}
import-applying = Ieraksta rindas
import-nothing-to-apply = Nav nevienas rindas, ko ierakstīt.
import-save-refused = Saglabāt neierakstītās rindas datnē…
import-result-title = Imports pabeigts
import-result-created = { $count ->
    [zero] Pievienots { $count } jaunu ierakstu.
    [one] Pievienots { $count } jauns ieraksts.
   *[other] Pievienoti { $count } jauni ieraksti.
}
import-result-changed = { $count ->
    [zero] Mainīts { $count } ierakstu.
    [one] Mainīts { $count } ieraksts.
   *[other] Mainīti { $count } ieraksti.
}
import-result-same = { $count ->
    [zero] { $count } ierakstu bija tādi paši.
    [one] { $count } ieraksts bija tāds pats.
   *[other] { $count } ieraksti bija tādi paši.
}
import-result-refused = { $count ->
    [zero] Noraidīts { $count } rindu.
    [one] Noraidīta { $count } rinda.
   *[other] Noraidītas { $count } rindas.
}
import-result-choose = { $count ->
    [zero] { $count } rindu gaida izvēli un nav ierakstītas.
    [one] { $count } rinda gaida izvēli un nav ierakstīta.
   *[other] { $count } rindas gaida izvēli un nav ierakstītas.
}
import-result-refused-what = Saglabājiet neierakstītās rindas datnē, izlabojiet un importējiet vēlreiz.
import-again = Importēt vēl vienu datni
import-see-list = Skatīt sarakstu
