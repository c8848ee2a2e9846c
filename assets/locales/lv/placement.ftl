# Vienas prakses lapa: galvene, nākamais solis, saskaņošana, norise, dokumenti un to paraksti.
placement-title = Prakse { $number }
placement-minor = nepilngadīga persona
placement-next = Nākamais solis
placement-next-due = Termiņš: { $date }
placement-next-overdue = Nokavēts: termiņš bija { $date }
placement-next-not-begun = Prakse vēl nav sākusies; pirmā diena { $date }
placement-next-go = Atvērt: { $stage }
placement-all-done = Šai praksei viss ir paveikts.
placement-ended = Prakse pārtraukta { $date }
placement-todo = Kas vēl jāizdara
placement-todo-none = Šajā posmā viss ir paveikts.
placement-undo = Atsaukt
placement-paper-hide = Paslēpt dokumentu
placement-paper-show = Rādīt dokumentu
placement-not-given = nav norādīts
placement-edit = Labot prakses datus

placement-lki = LKI { $level }. līmenis
placement-hours = Apjoms
placement-hours-value = { $total } h, { $day } h dienā
placement-mentor-add = Pievienot vadītāju uzņēmumā
placement-supervisor-add = Pievienot vadītāju skolā
placement-representative = Likumiskais pārstāvis
placement-representative-missing = Praktikants ir nepilngadīga persona, bet likumiskais pārstāvis nav norādīts. Bez tā līgumu nevar sagatavot.
placement-representative-add = Norādīt audzēkņa kartītē

placement-matrix = Gaidas
placement-matrix-what = Ko katra puse piedāvā un ko sagaida. Ierakstītais nonāk līgumā; piesaistiet to mācīšanās rezultātiem, pēc kuriem vēlāk vērtēs. Saglabājas, kad pametat lauku.
placement-side-offers = Piedāvā
placement-side-expects = Sagaida
placement-item-add-to = { $party ->
    [school] Pievienot, ko skola { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
    [company] Pievienot, ko uzņēmums { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
   *[student] Pievienot, ko praktikants { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
}
placement-item-text-offers = Ko piedāvā
placement-item-text-expects = Ko sagaida
placement-item-hint = Ctrl+Enter saglabā, Esc atmet. Nerakstiet veselības vai ģimenes datus.
placement-item-outcomes = Mācīšanās rezultāti, kuriem tas kalpo
placement-item-removed = Ieraksts noņemts no gaidām.
placement-outcomes-key = Mācīšanās rezultātu saīsinājumi
placement-outcomes-none = Izglītības programmai nav ierakstīti mācīšanās rezultāti. Pievienojiet tos sadaļā „Programmas”.
placement-standing-proposed = ierosināts
placement-standing-discussed = pārrunāts
placement-standing-agreed = saskaņots
placement-standing-fulfilled = izpildīts
placement-standing-unfulfilled = nav izpildīts
placement-standing-change = Stāvoklis: { $standing }. Mainīt
placement-suggestions = Ieteikumi no citām praksēm
placement-suggestions-what = Šie ieraksti ir izmantoti citās tās pašas programmas praksēs. Atzīmējiet, ko pārņemt; pēc tam tos var labot.
placement-suggestions-none = Citās šīs programmas praksēs vēl nav gaidu, kuru šeit nebūtu.
placement-suggestions-kept = skolas bibliotēkā
placement-item-keep = Paturēt bibliotēkā
placement-item-kept = Ierakstīts skolas gaidu bibliotēkā.
placement-suggestions-of = { $party ->
    [school] Skola { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
    [company] Uzņēmums { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
   *[student] Praktikants { $side ->
        [offers] piedāvā
       *[expects] sagaida
    }
}
placement-suggestions-uses = { $count ->
    [zero] { $count } praksēs
    [one] { $count } praksē
   *[other] { $count } praksēs
}
placement-suggestions-add = { $count ->
    [zero] Pievienot izvēlētos ({ $count })
    [one] Pievienot izvēlēto ({ $count })
   *[other] Pievienot izvēlētos ({ $count })
}

placement-consents = Piekrišana
placement-consents-what = Kad visas trīs puses ir piekritušas vieniem un tiem pašiem ierakstiem, gaidas ir saskaņotas. Ja kādu ierakstu maina, piekrišana jāsaņem vēlreiz.
placement-consent-of = { $party ->
    [school] Skolas piekrišana
    [company] Uzņēmuma piekrišana
   *[student] Praktikanta piekrišana
}
placement-consent-what = { $count ->
    [zero] Piekrišana attiecas uz { $count } ierakstiem tādiem, kādi tie ir tagad.
    [one] Piekrišana attiecas uz { $count } ierakstu tādu, kāds tas ir tagad.
   *[other] Piekrišana attiecas uz { $count } ierakstiem tādiem, kādi tie ir tagad.
}
placement-consent-person = Kas puses vārdā piekrita (vārds, uzvārds)
placement-consent-on = Datums
placement-consent-manner = Kā piekrita
placement-manner-in_person = klātienē
placement-manner-call = pa tālruni vai videozvanā
placement-manner-email = e-pastā
placement-manner-signature = ar parakstu
placement-consent-given = { $person }, { $date }, { $manner ->
    [in_person] klātienē
    [call] pa tālruni vai videozvanā
    [email] e-pastā
   *[signature] ar parakstu
}
placement-consent-none = vēl nav
placement-consent-holds = piekrīt
placement-consent-stale = vienošanās mainījusies pēc piekrišanas
placement-consent-record = Pierakstīt piekrišanu
placement-consent-again = Pierakstīt no jauna
placement-consent-withdraw = Atsaukt piekrišanu

placement-course = Prakses laiks
placement-time = Pagājušais laiks
placement-time-passed = { $day }. diena no { $days }
placement-time-left = { $days ->
    [zero] Līdz beigām { $days } dienu
    [one] Līdz beigām { $days } diena
   *[other] Līdz beigām { $days } dienas
}
placement-time-last = Šodien ir pēdējā diena.
placement-time-until = { $days ->
    [zero] Sāksies pēc { $days } dienām
    [one] Sāksies pēc { $days } dienas
   *[other] Sāksies pēc { $days } dienām
}
placement-time-over = { $days ->
    [zero] Prakses laiks ir beidzies ({ $days } dienu)
    [one] Prakses laiks ir beidzies ({ $days } diena)
   *[other] Prakses laiks ir beidzies ({ $days } dienas)
}
placement-contacts = Saziņa
placement-contacts-company = Uzņēmuma kartīte
placement-not-named = nav norādīts
placement-no-phone = tālrunis nav norādīts
placement-no-email = e-pasts nav norādīts
placement-end-early = Pirmstermiņa izbeigšana
placement-end-early-what = Ja prakse beidzas agrāk, nekā nolīgts, pierakstiet pēdējo dienu un iemeslu. Ierakstītais paliek; praksi vēlāk var atsākt.
placement-end-early-do = Pārtraukt praksi
placement-end-on = Pēdējā diena
placement-end-reason = Iemesls
placement-end-reason-hint = Īsi un lietišķi. Nerakstiet veselības vai ģimenes datus.
placement-resume = Atsākt praksi

placement-document-language = Dokumenta valoda
placement-document-show-draft = Rādīt projektu
placement-document-draft = { $language ->
    [lv] Projekts latviešu valodā
   *[en] Projekts angļu valodā
}
placement-document-shown = Redzamais dokuments
placement-document-version = Nr. { $number }
placement-document-version-old = Nr. { $number } (aizstāts)
placement-document-number = Nr. { $number }
placement-document-signed = visi parakstījuši
placement-document-unsigned = nav visu parakstu
placement-document-issued-at = Sagatavots { $when }, { $language ->
    [lv] latviešu valodā
   *[en] angļu valodā
}.
placement-document-hash = Nospiedums { $hash }…
placement-document-open = Atvērt un izdrukāt
placement-document-show = Rādīt
placement-document-verify = Pārbaudīt elektroniskos parakstus
placement-document-new-version = Sagatavot jaunu versiju
placement-document-replace = Vai aizstāt izdoto dokumentu?
placement-document-replace-what = Dokuments Nr. { $number } paliks tāds, kāds ir, kopā ar parakstiem, bet spēkā būs jaunā versija. Tā jāparaksta no jauna.
placement-document-replaced = { $count ->
    [zero] Aizstātās versijas ({ $count })
    [one] Aizstātā versija ({ $count })
   *[other] Aizstātās versijas ({ $count })
}

placement-signatures = Paraksti
placement-signatures-mixed = Daļa parakstījusi ar pildspalvu, daļa elektroniski: nav vienas datnes vai papīra, kurā būtu visi paraksti. Vienojieties par vienu veidu.
placement-signed-elsewhere = Pievienot citur parakstītu datni
placement-signature-not_sent = nav nosūtīts
placement-signature-sent = nosūtīts
placement-signature-on_paper = parakstīts papīrā
placement-signature-electronic = parakstīts elektroniski
placement-signature-refused = atteikts
placement-signature-note = Pierakstīt
placement-signature-of = { $party ->
    [school] Skolas paraksts
    [company] Uzņēmuma paraksts
   *[student] Praktikanta paraksts
}
placement-signature-state = Kā ir ar parakstu
placement-signature-signer = Kas parakstīja
placement-signature-signer-hint = Vārds, uzvārds un, ja vajag, amats.
placement-signature-on = Datums
placement-signature-recorded_by = Kas ierakstīja
placement-signature-recorded_by-hint = Kas saņēma un redzēja parakstīto eksemplāru.
placement-signature-recorded = ierakstīja { $name }
placement-signature-scan = Parakstītā papīra attēls
placement-signature-scan-hint = Nav obligāts. PDF, JPEG vai PNG, ne vairāk kā 20 MB. Paliek kopā ar praksi kā pierādījums.
placement-signature-scan-kept = Attēls ir saglabāts; jauna datne to aizstās.
placement-signature-scan-show = Rādīt attēlu
placement-signature-container-show = Rādīt pakotni
placement-sign-awaits = { $party ->
    [school] Vispirms paraksta skola
    [company] Vispirms paraksta uzņēmums
   *[student] Vispirms paraksta praktikants
}
placement-sign = Parakstīt elektroniski
placement-sign-for = { $party ->
    [school] Parakstīt skolas vārdā
    [company] Parakstīt uzņēmuma vārdā
   *[student] Parakstīt praktikanta vārdā
}
placement-sign-what = Paraksts tiks pievienots dokumentam Nr. { $number }. Datne, parole un PIN netiek glabāti.
placement-sign-file = Paraksta identitātes datne
placement-sign-file-hint = Datne ar paplašinājumu .p12 vai .pfx.
placement-sign-password = Datnes parole
placement-sign-legal = Šis paraksts apliecina, ka saturs nav mainīts un kas to parakstījis. Tas nav kvalificēts elektroniskais paraksts; ja tāds vajadzīgs, parakstiet saglabāto PDF ar eParaksts.
placement-sign-now = Parakstīt
placement-sign-make-identity = Izveidot identitāti
placement-sign-how = Ar ko parakstīt
placement-sign-how-file = Ar datni (.p12)
placement-sign-how-card = Ar karti
placement-sign-certificate = Sertifikāts kartē
placement-sign-card-about = { $card }. Izdevējs: { $issuer }. Derīgs līdz { $until }
placement-sign-card-invalid = Šobrīd nav derīgs.
placement-sign-card-login = Paredzēts autentifikācijai, nevis parakstam.
placement-sign-card-again = Nolasīt karti vēlreiz
placement-sign-card-settings = Izvēlēties kartes programmatūru
placement-sign-pin = Paraksta PIN
placement-sign-pin-pad = Nospiediet „Parakstīt” un ievadiet PIN uz lasītāja taustiņiem.
placement-sign-pin-low = PIN pēdējā reizē ir bijis nepareizs. Pēc vairākiem nepareiziem PIN karte tiek bloķēta.
placement-sign-pin-last_try = Atlicis viens mēģinājums: vēl viens nepareizs PIN bloķēs karti.
placement-sign-pin-locked = PIN ir bloķēts. Atbloķējiet to ar kartes izdevēja programmu un PUK kodu.
placement-sign-stamp = Parakstam tiks pievienots laika zīmogs no { $service }; dienestam tiek nosūtīta tikai paraksta kontrolsumma.
placement-sign-no-stamp = Parakstam nebūs laika zīmoga: laiku apliecinās tikai šī datora pulkstenis.
placement-sign-without-stamp = Parakstīt bez laika zīmoga
placement-sign-legal-card = Paraksts tiek veidots ar atslēgu, kas nepamet karti. Vai tas ir kvalificēts elektroniskais paraksts, atkarīgs no kartes un tās sertifikāta; programma to nevērtē.
