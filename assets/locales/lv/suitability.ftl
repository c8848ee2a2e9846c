# Prakses vietas piemērotība: stāvoklis, vērtējumi, veidlapa.
suitability-title = Piemērotības vērtējumi
suitability-none = Vērtējumu vēl nav. Novērtējiet vietu pirms pirmās prakses: desmit kritēriji, secinājums un termiņš.
suitability-standing-not_assessed = Nav vērtēta
suitability-standing-suitable = Piemērota
suitability-standing-with_conditions = Piemērota ar nosacījumiem
suitability-standing-unsuitable = Nav piemērota
suitability-standing-expired = Termiņš beidzies
suitability-short-with_conditions = Ar nosacījumiem
suitability-assess = Novērtēt
suitability-assess-at = Novērtēt: { $site }
suitability-recorded = Vērtējums ierakstīts.
suitability-whole = Viss uzņēmums
suitability-holds = līdz { $date }
suitability-history = Agrāks vērtējums
suitability-by = { $date }, { $person }
suitability-show = Rādīt kritērijus
suitability-shown = Vērtējums: { $date }
suitability-field-site = Vieta
suitability-field-verdict = Secinājums
suitability-field-conditions = Nosacījumi
suitability-field-conditions-hint = Kas jāizdara vai jāievēro, lai prakse tur varētu notikt.
suitability-field-assessed-on = Vērtēts
suitability-field-assessed-by = Kas vērtēja
suitability-field-valid-until = Spēkā līdz
suitability-field-valid-until-hint = { $years ->
    [zero] Tukšs nozīmē { $years } gadu no vērtēšanas dienas.
    [one] Tukšs nozīmē { $years } gadu no vērtēšanas dienas.
   *[other] Tukšs nozīmē { $years } gadus no vērtēšanas dienas.
}
suitability-field-next-check = Nākamā pārbaude
suitability-field-note = Piezīme: { $criterion }
suitability-note = Piezīme
suitability-criteria = Kritēriji
suitability-conclusion = Secinājums
suitability-judgement-meets = Atbilst
suitability-judgement-with_conditions = Ar nosacījumiem
suitability-judgement-does_not = Neatbilst
suitability-judgement-not_looked_at = Nav skatīts
