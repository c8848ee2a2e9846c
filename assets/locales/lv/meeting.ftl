# Saruna par gaidām: ekrāns, pie kura sēž skola, uzņēmums un praktikants.
meeting-title-agreeing = Saruna par gaidām
meeting-title-review = Kas no norunātā izpildīts
meeting-start-agreeing = Pārrunāt gaidas kopā
meeting-start-review = Pārskatīt, kas no norunātā izpildīts
meeting-back = Atpakaļ uz praksi
meeting-empty = Vēl nav ko pārrunāt
meeting-empty-what = Vispirms pierakstiet, ko katra puse piedāvā un sagaida.
meeting-steps = Sarunas gaita
meeting-done = Pārrunāts { $done } no { $count }
meeting-item = { $number }. no { $count }
meeting-whose = { $party ->
    [school] Skola
    [company] Uzņēmums
   *[student] Praktikants
} { $side ->
    [offers] piedāvā
   *[expects] sagaida
}
meeting-answer-discussed = Pārrunāts
meeting-answer-fulfilled = Izpildīts
meeting-answer-unfulfilled = Nav izpildīts
meeting-previous = Iepriekšējais
meeting-next = Nākamais
meeting-end-agreeing = Piekrišana
meeting-end-review = Viss pārskatīts
meeting-open = { $count ->
    [zero] { $count } gaidu vēl nav pārrunātas.
    [one] { $count } gaidas vēl nav pārrunātas.
   *[other] { $count } gaidas vēl nav pārrunātas.
}
meeting-kept = Izpildīts { $kept } no { $count }. Tas būs arī kvalitātes ziņojumā.
