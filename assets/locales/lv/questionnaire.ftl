# Kvalitātes anketas, obligātie nosacījumi un rezultāts.
questionnaire-tabs = Anketas un rezultāts
questionnaire-tab = { $party ->
    [school] Skola ({ $answered } no { $items })
    [company] Uzņēmums ({ $answered } no { $items })
   *[student] Praktikants ({ $answered } no { $items })
}
questionnaire-tab-gates = Nosacījumi ({ $answered } no { $items })
questionnaire-of = { $party ->
    [school] Skolas anketa
    [company] Uzņēmuma anketa
   *[student] Praktikanta anketa
}
questionnaire-valid = anketa tiek ieskaitīta
questionnaire-not-valid = tiek ieskaitīta no { $percent } % atbilžu
questionnaire-answered = Atbildēts { $answered } no { $items }.
questionnaire-keys = Taustiņš 4, 3, 2, 1 vai N atbild un pāriet pie nākamā apgalvojuma.
questionnaire-answer-fully = Pilnībā piekrītu
questionnaire-answer-rather = Drīzāk piekrītu
questionnaire-answer-rather_not = Drīzāk nepiekrītu
questionnaire-answer-not = Nepiekrītu
questionnaire-answer-not_applicable = Nav attiecināms
questionnaire-open = Saviem vārdiem
questionnaire-overall = Kopvērtējums praksei
questionnaire-overall-hint = Kopvērtējums parādās ziņojumā, bet indeksā neietilpst.
questionnaire-on = Aizpildīta
questionnaire-gates = Obligātie nosacījumi
questionnaire-gates-what = Tiem jābūt izpildītiem neatkarīgi no indeksa. Neizpildīts nosacījums ierobežo vērtējumu.
questionnaire-gate-decisive = Izšķirošs: ja tas nav izpildīts, prakse ir nepietiekama un jārīkojas uzreiz.
questionnaire-gate-passed = Jā
questionnaire-gate-failed = Nē
questionnaire-gate-not_applicable = Nav attiecināms
questionnaire-gate-evidence = { $gate }: kas to apliecina
questionnaire-gate-on = { $gate }: datums
questionnaire-results = Rezultāts
questionnaire-results-none = Rezultāts parādīsies, kad būs aizpildītas vismaz divu pušu anketas.
questionnaire-no-index = Indeksa vēl nav
questionnaire-no-index-what = Vajadzīgas vismaz divas anketas, kurās ir pietiekami daudz atbilžu.
questionnaire-index-exact = Prakses kvalitātes indekss { $index }
questionnaire-never-mixed = Indekss rāda, cik laba bija prakse. To nekad nejauc ar audzēkņa atzīmi.
questionnaire-chart = Dimensijas, punkti no 0 līdz 100
questionnaire-differences = Viedokļu atšķirības, ko vērts pārrunāt
questionnaire-differences-what = Pušu vērtējumi atšķiras par { $points } punktiem vai vairāk.
questionnaire-gap = starpība { $gap }
questionnaire-failed-gates = Neizpildītie nosacījumi
questionnaire-alerts = Trauksme: zemākā atbilde svarīgā jautājumā
questionnaire-proposal = No prakses ierakstiem: { $answer }
questionnaire-proposal-accept = Pieņemt
questionnaire-proposal-accept-of = Pieņemt { $gate } priekšlikumu
questionnaire-proposal-instructed = Ievadapmācība un sākotnējā instruktāža { $date } (instruktāžu žurnāls).
questionnaire-proposal-instructed-late = Instruktāžas pabeigtas { $date }, prakse sākās { $first } (instruktāžu žurnāls).
questionnaire-proposal-diary = Apstiprinātas { $confirmed } no { $over } nedēļām (dienasgrāmata).
questionnaire-proposal-visit = { $by }, { $date } (apmeklējumi un sarunas).
questionnaire-proposal-no-visit = Nav ierakstīts neviens skolas apmeklējums vai saruna.
questionnaire-proposal-incident = Ir neslēgts nopietns notikums ({ $date }).
questionnaire-proposal-no-incident = Neslēgtu nopietnu notikumu nav.
