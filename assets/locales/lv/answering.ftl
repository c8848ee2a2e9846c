# Programma uzņēmumā: skolas veidlapu pakete un atbilde uz to.

answering-mail-subject = Atbildes uz prakses veidlapām { $number }
answering-mail-text =
    Labdien!

    Pielikumā ir atbildes uz prakses veidlapām ({ $school }). Fails ir šifrēts; to atver skola programmā „Amats”.

answering-open = Atvērt skolas paketi
answering-open-what = Prakses vadītājam uzņēmumā: skola ir atsūtījusi failu, kura nosaukums beidzas ar „.amats-packet”. Konts un internets nav vajadzīgs.
answering-drop = Ievelciet paketes failu
answering-chosen = Izvēlēts: { $name }
answering-file = Paketes fails
answering-passphrase = Parole
answering-passphrase-hint = Piecpadsmit zīmes, ko pateica skola. Defises un burtu lielums nav svarīgi.
answering-open-do = Atvērt

answering-title = Veidlapas no skolas
answering-from = { $school }. Jūsu atbildes paliek šajā datorā, līdz pats tās nosūtāt.
answering-close = Aizvērt paketi
answering-signed = Parakstīja { $signer } · sertifikātu izdeva { $issuer }
answering-new = Šīs skolas paraksts šajā datorā redzams pirmo reizi
answering-changed = Šīs skolas pakete ir parakstīta ar citu sertifikātu nekā iepriekš
answering-check = Ja neesat drošs, ka pakete ir no skolas, piezvaniet un salīdziniet sertifikāta nospiedumu:
answering-trust = Viss kārtībā, atcerēties
answering-known = Sertifikāts ir tas pats, kas iepriekš.
answering-forms = Veidlapas
answering-column-form = Veidlapa
answering-column-trainee = Praktikants
answering-column-due = Atbildēt līdz
answering-column-state = Gatavība
answering-state-new = Nav sākta
answering-state-begun = Iesākta
answering-state-done = Pabeigta
answering-fill = Aizpildīt
answering-again = Labot
answering-back = Atpakaļ uz sarakstu
answering-done = Pabeigts
answering-later = Saglabāt un turpināt vēlāk
answering-given = Kas jau ir zināms

answering-send = Nosūtīt atbildi skolai
answering-send-what = { $done ->
    [zero] Neviena no { $all } veidlapām vēl nav pabeigta.
    [one] Pabeigta { $done } no { $all } veidlapām. Atbildē ir tikai pabeigtās; pārējās var nosūtīt vēlāk.
   *[other] Pabeigtas { $done } no { $all } veidlapām. Atbildē ir tikai pabeigtās; pārējās var nosūtīt vēlāk.
}
answering-send-all = Visas veidlapas ir pabeigtas.
answering-mail = Sagatavot e-pastu
answering-save = Saglabāt atbildes failu
answering-send-secret = Fails ir šifrēts: to var atvērt tikai skola.
