# Ko programma saka, kad kaut ko neizdara: kas noticis un ko darīt.
refusal-fields = Lūdzu, izlabojiet atzīmētos laukus. Nekas nav saglabāts.
refusal-no-workspace = Nav atvērta neviena darba datne. Atveriet vai izveidojiet to.
refusal-not-found = Šis ieraksts vairs neeksistē. Atveriet sarakstu no jauna.
refusal-older-version = Šai programmai ir jaunāka versija, tāpēc šo vairs nevar mainīt. Atveriet jaunāko versiju un mainiet to.
refusal-nothing-to-roll-over = Neviena grupa nav jāpārceļ uz šo mācību gadu. Atveriet pāreju vēlreiz: grupas varbūt jau ir pārceltas.
refusal-in-use = Ierakstu nevar dzēst, jo to izmanto citi ieraksti.
refusal-conflict = Tāds ieraksts jau ir. Atveriet esošo vai mainiet atzīmēto lauku.
refusal-file-missing = Datnes nav norādītajā vietā. Pārbaudiet, vai tā nav pārvietota.
refusal-file-exists = Datne ar šādu nosaukumu jau ir. Izvēlieties citu nosaukumu.
refusal-folder-read-only = Šajā mapē nevar rakstīt. Izvēlieties citu mapi vai lūdziet piekļuvi administratoram.
refusal-disk-full = Diskā vairs nav vietas. Atbrīvojiet vietu un mēģiniet vēlreiz; iepriekš saglabātais nav skarts.
refusal-not-a-workspace = Šī nav Amats darba datne. Izvēlieties datni ar paplašinājumu .amats.
refusal-newer-workspace = Šo darba datni ir rakstījusi jaunāka programmas versija. Atjauniniet programmu, lai to atvērtu.
refusal-workspace-in-use = Darba datne jau ir atvērta citā programmas logā vai datorā. Aizveriet to tur un mēģiniet vēlreiz.
refusal-workspace-damaged = Darba datne ir bojāta. Atjaunojiet to no rezerves kopijas; šī datne nav mainīta.
refusal-not-a-spreadsheet = Šī nav izklājlapa, ko programma prot lasīt. Saglabājiet to kā .xlsx, .xls, .ods vai .csv un mēģiniet vēlreiz.
refusal-sheet-broken = Izklājlapa ir bojāta un nav nolasāma. Atveriet to izklājlapu programmā un saglabājiet no jauna.
refusal-sheet-protected = Izklājlapa ir aizsargāta ar paroli. Noņemiet paroli un mēģiniet vēlreiz.
refusal-sheet-empty = Izklājlapā nav nevienas datu rindas zem virsrakstiem. Pārbaudiet, vai izvēlēta īstā datne un lapa.
refusal-sheet-too-large = Izklājlapa ir lielāka, nekā programma lasa (100 000 rindu, 200 kolonnu, 20 MB). Sadaliet to vairākās datnēs.
refusal-no-import = Vispirms izvēlieties izklājlapu, ko importēt.
refusal-nothing-to-import = Nav nevienas rindas, ko importēt: visas ir noraidītas vai jau ir saglabātas.
refusal-nothing-to-export = Izvēlieties vismaz vienu kolonnu, ko eksportēt.
refusal-file-too-large = Datne ir pārāk liela (vairāk nekā 50 MB).
refusal-not-a-pdf = Šī datne nav PDF vai ir bojāta.
refusal-not-an-identity = Šī nav paraksta identitātes datne (.p12 vai .pfx).
refusal-wrong-password = Parole nav pareiza. Nekas nav parakstīts.
refusal-unusable-key = Šajā datnē nav atslēgas, ar ko var parakstīt (vajadzīga RSA vismaz 2048 bitu vai P-256 atslēga).
refusal-certificate-expired = Sertifikāta derīguma termiņš ir beidzies. Saņemiet vai izveidojiet jaunu identitāti.
refusal-certificate-not-yet-valid = Sertifikāts vēl nav derīgs. Pārbaudiet datora pulksteni vai sertifikāta sākuma datumu.
refusal-not-a-certificate = Šajā datnē nav sertifikāta (PEM vai DER).
refusal-already-signed = Šī puse dokumentu jau ir parakstījusi.
refusal-not-a-signer = Šīs puses paraksts šajā dokumentā nav paredzēts.
refusal-document-replaced = Šo dokumentu ir aizstājusi jaunāka versija. Parakstiet jaunāko.
refusal-not-a-scan = Attēlam jābūt PDF, JPEG vai PNG datnei.
refusal-not-the-issuer = Šī datne nav skolas izdevēja atslēga. Izvēlieties izdevēja .p12 datni („izdevejs-…”).
refusal-issuer-ends = Izdevēja sertifikāts beidzas, pirms beigtos jaunā identitāte. Izveidojiet jaunu izdevēju.
refusal-already-withdrawn = Šī identitāte jau ir atsaukta.
refusal-not-their-turn = Pēc skolas noteiktās secības vispirms jāparaksta citai pusei.
refusal-too-many-documents = Vienā reizē var sagatavot ne vairāk par 2000 līgumiem. Atlasiet mazāk.
refusal-not-issued-here = Šajā darba datnē šāds dokuments nav izsniegts.
refusal-signatures-missing = Datnē trūkst parakstu, kas dokumentam jau ir pievienoti. Lūdziet parakstīt jaunāko datni.
refusal-signed-file-broken = Datni nevar pievienot: paraksts nav derīgs vai saturs pēc parakstīšanas ir mainīts.
refusal-no-new-signature = Datnē nav paraksta, kas dokumentam vēl nebūtu pievienots.
refusal-unsupported-character = Tekstā ir rakstzīme, kuras nav dokumenta fontā. Aizstājiet to un mēģiniet vēlreiz.
refusal-nothing-to-consent = Vispirms ierakstiet vismaz vienu gaidu, par ko vienoties.
refusal-agreement-incomplete = Līgumā trūkst obligātu ziņu. Skatiet, kas vēl jāizdara.
refusal-working-time-over-limit = Ar darba līgumu šāds darba laiks nav atļauts: tas pārsniedz vecumam noteiktās robežas. Mainiet laikus pie atzīmētajām dienām.
refusal-working-time-note = Darba laiks pārsniedz vecumam noteiktās robežas, bet piezīmes par to nav. Ierakstiet piezīmi pie darba laika vai mainiet grafiku.
refusal-no-working-time = Vispirms ierakstiet un saglabājiet darba laiku pa nedēļas dienām.
refusal-no-agreement = Līgums vēl nav sagatavots, tāpēc to nevar ne grozīt, ne izbeigt.
refusal-nothing-to-amend = Kopš līguma sagatavošanas tā nosacījumi nav mainījušies. Vispirms labojiet prakses ziņas.
refusal-placement-goes-on = Prakse nav pārtraukta. Vispirms norādiet pēdējo dienu un iemeslu posmā „Norise”.
refusal-report-incomplete = Ziņojumam vajag vismaz divas derīgas aptaujas.
refusal-placement-ended = Prakse ir pārtraukta. Atsāciet to, lai turpinātu.
refusal-password-too-short = Parolei jābūt vismaz 8 rakstzīmes garai.

refusal-problem-missing = Lauks nav aizpildīts.
refusal-problem-too-long = Teksts ir garāks par { $max } rakstzīmēm.
refusal-problem-not-a-date = Tas nav datums. Rakstiet, piemēram, 21.11.2026.
refusal-problem-impossible-date = Šāda datuma kalendārā nav.
refusal-problem-date-out-of-range = Datumam jābūt no { $from } līdz { $to }.
refusal-problem-not-a-number = Jābūt veselam skaitlim no { $min } līdz { $max }.
refusal-problem-not-a-personal-code = Tas nav personas kods (NNNNNN-NNNNN).
refusal-problem-not-a-document-number = Tas nav dokumenta numurs: jābūt 3–20 zīmēm un vismaz vienam ciparam.
refusal-problem-not-a-registration-number = Tas nav reģistrācijas numurs (11 cipari).
refusal-problem-not-an-email = Tā nav e-pasta adrese.
refusal-problem-not-a-time = Tas nav laiks. Rakstiet, piemēram, 8.30.
refusal-problem-no-time-between = Beigu laiks sakrīt ar sākuma laiku.
refusal-problem-overlaps = Daļā šo dienu prakse jau ir pārtraukta.
refusal-problem-not-a-working-day = Tā nav darba diena: brīvdienu un svētku dienu pārcelt nevar.
refusal-problem-not-a-weekend = Strādāt pārceltajā dienā var brīvā sestdienā vai svētdienā.
refusal-problem-holidays-overlap = Daļa šo dienu jau pieder citām brīvdienām.
refusal-problem-ends-before-start = Beigu datums ir pirms sākuma datuma.
refusal-problem-not-a-choice = Šādas izvēles nav.
refusal-problem-unknown = Šāda ieraksta nav.
refusal-problem-ambiguous = Der vairāki ieraksti; norādiet precīzāk.
refusal-problem-duplicate = Tāda vērtība jau ir citam ierakstam.
refusal-problem-not-a-grade = Vērtējumam jābūt no 1 līdz 10.
refusal-problem-contradicts = { $row }. rindā rakstīts citādi.
refusal-problem-awaits = Gaida izvēli { $row }. rindā.
refusal-problem-unknown-placeholder = Nav ziņu, ko ielikt „{ $word }” vietā. Izvēlieties ziņas no saraksta.
refusal-problem-loose-brace = Figūriekava ir viena pati. Ziņas no prakses ievieto no saraksta; citur figūriekavas nelieto.
refusal-problem-empty-section = Sadaļā nav neviena punkta. Pievienojiet punktu vai noņemiet sadaļu.
refusal-problem-lacks-parties = Līgumā nekur nav pušu rekvizītu. Pievienojiet tabulu „pušu rekvizīti”.
refusal-problem-not-on-record = Nav ierakstīts: { $what }.

refusal-failed-store = Neizdevās saglabāt datu bāzē. Nekas nav zaudēts; mēģiniet vēlreiz un, ja atkārtojas, pārbaudiet darba datni iestatījumos.
refusal-failed-file = Neizdevās nolasīt vai uzrakstīt datni. Pārbaudiet, vai mape ir pieejama.
refusal-failed-document = Neizdevās sagatavot dokumentu. Dati nav mainīti.
refusal-failed-signature = Neizdevās parakstīt vai pārbaudīt parakstu. Dokuments nav mainīts.
refusal-failed-data = Programmas iekšēja kļūda. Dati nav mainīti.

refusal-check-damage = Datu bāzes datne ir bojāta.
refusal-check-dangling =
    { $count ->
        [zero] { $count } ierakstu atsaucas uz neesošiem ierakstiem.
        [one] { $count } ieraksts atsaucas uz neesošu ierakstu.
       *[other] { $count } ieraksti atsaucas uz neesošiem ierakstiem.
    }
refusal-check-stale-lines =
    { $count ->
        [zero] { $count } prakšu rindu sarakstā neatbilst ierakstiem.
        [one] { $count } prakses rinda sarakstā neatbilst ierakstam.
       *[other] { $count } prakšu rindas sarakstā neatbilst ierakstiem.
    }
refusal-check-journal = Žurnāla ķēde nav vesela: { $entry }. ieraksts ir mainīts vai trūkst.
refusal-check-unjournalled =
    { $count ->
        [zero] { $count } ierakstu neatbilst tam, ko glabā žurnāls.
        [one] { $count } ieraksts neatbilst tam, ko glabā žurnāls.
       *[other] { $count } ieraksti neatbilst tam, ko glabā žurnāls.
    }
refusal-nothing-to-undo = Nav ko atsaukt: kopš darba datnes atvēršanas nekas nav mainīts vai pēdējais solis nav atsaucams.
refusal-changed-since = Nekas nav atsaukts: ieraksti kopš tā laika ir mainīti vēlreiz vai tos izmanto citi ieraksti.
refusal-cannot-be-undone = Šo darbību nevar atsaukt: dokuments jau ir izsniegts vai parakstīts. Izsniedziet jaunu versiju.
refusal-changed-meanwhile = Šo ierakstu pa to laiku kāds ir mainījis, tāpēc jūsu maiņas vēl nav saglabātas. Pārējie lauki tagad rāda jauno; ja jūsu ievadītais ir pareizs, saglabājiet vēlreiz.
refusal-stopped = Darbs ir apturēts. Nekas nav ierakstīts.
refusal-too-many-picked = Pa vienai var atlasīt ne vairāk kā 10 000 rindu. Atlasiet visas, kas atbilst (Ctrl+A), un noņemiet liekās.
refusal-obstacle-has-left = skolu jau ir beidzis
refusal-obstacle-ended = prakse ir pārtraukta
refusal-obstacle-finished = prakse ir pabeigta
refusal-obstacle-changed-meanwhile = pa to laiku kāds to ir mainījis
refusal-time-stamp-unanswered = Laika zīmogu dienests neatbildēja. Nekas nav parakstīts. Mēģiniet vēlreiz vai parakstiet bez laika zīmoga.
refusal-time-stamp-refused = Laika zīmogu dienests nedeva derīgu zīmogu. Nekas nav parakstīts. Pārbaudiet dienesta adresi vai parakstiet bez laika zīmoga.
refusal-no-card-library = Šajā datorā vēl nav izvēlēta kartes programmatūra. Izvēlieties to iestatījumos.
refusal-card-library-unusable = Kartes programmatūru nevar ielādēt. Pārbaudiet, vai tā ir uzstādīta un iestatījumos izvēlēta īstā datne.
refusal-no-card = Neviena karte nav atrasta. Ielieciet karti lasītājā un mēģiniet vēlreiz.
refusal-no-card-certificate = Kartē nav sertifikāta, ar ko var parakstīt.
refusal-no-card-key = Kartē nav šim sertifikātam atbilstošas atslēgas. Izvēlieties citu sertifikātu.
refusal-wrong-pin = PIN nav pareizs. Nekas nav parakstīts. Pēc vairākiem nepareiziem PIN karte tiek bloķēta.
refusal-pin-locked = Kartes PIN ir bloķēts. Atbloķējiet to ar kartes izdevēja programmu un PUK kodu.
refusal-pin-not-entered = PIN netika ievadīts. Nekas nav parakstīts.
refusal-card-removed = Karte ir izņemta no lasītāja. Ielieciet to atpakaļ un mēģiniet vēlreiz.
refusal-card-unsupported = Karte neprot šāda veida parakstu. Izvēlieties citu sertifikātu.
refusal-card-failed = Karte vai lasītājs nedarbojas. Izņemiet karti, ielieciet vēlreiz un mēģiniet no jauna.
refusal-problem-not-a-web-address = Ierakstiet pilnu adresi, kas sākas ar https:// vai http://.
refusal-problem-no-such-file = Šādas datnes šajā datorā nav.
refusal-not-a-container = Šī nav ne PDF, ne parakstīta pakotne (.asice vai .edoc).
refusal-container-broken = Pakotne ir bojāta vai veidota tā, ka dažādas programmas to lasītu atšķirīgi. Lūdziet atsūtīt to vēlreiz.

refusal-pdf-encrypted = Fails ir šifrēts vai aizsargāts ar paroli. Palūdziet sūtītājam saglabāt to bez paroles.
refusal-pdf-damaged = PDF fails ir bojāts: to dažādas programmas lasītu atšķirīgi. Palūdziet atsūtīt vēlreiz vai ierakstiet atbildes no papīra.
refusal-no-fields = Failā nav aizpildāmu lauku: tas ir izdrukāts jaunā failā vai ieskenēts. Ierakstiet atbildes pēc veidlapas numura un pievienojiet šo failu kā papīra attēlu.
refusal-not-a-packet = Failā ir lauki, bet tā nav no šīs programmas izsniegta veidlapa.
refusal-not-a-packet-number = Tas nav veidlapas numurs. Numurā ir desmit zīmes, piemēram, 7K3QF-9XM2V.
refusal-no-such-packet = Veidlapa ar šādu numuru šajā darba datnē nav izsniegta.
refusal-packet-answered = Uz šo veidlapu jau ir atbildēts, vai tā ir atsaukta.
refusal-packet-replaced = Šī veidlapa ir atsaukta vai aizstāta ar jaunāku.
refusal-packet-closed = Šādas atbildes šai praksei vairs nevar pieņemt.
refusal-packet-altered = Veidlapā ir mainīts tas, kas bija ierakstīts iepriekš, vai trūkst jautājumu. Nekas nav ierakstīts.
refusal-wrong-passphrase = Parole neder. Tajā ir piecpadsmit zīmes; to pasaka skola, un failā tās nav.
refusal-not-a-packet-file = Tā nav skolas veidlapu pakete. Paketes faila nosaukums beidzas ar „.amats-packet”.
refusal-packet-file-damaged = Fails ir bojāts vai nav saņemts viss. Palūdziet to atsūtīt vēlreiz.
refusal-packet-file-forged = Paketes saturs neatbilst skolas parakstam: kāds to ir mainījis. Neaizpildiet to un sazinieties ar skolu.
refusal-no-packet-file = Skolas veidlapu pakete vairs nav atvērta. Atveriet to vēlreiz.
refusal-answers-for-elsewhere = Šīs atbildes nav uz veidlapām, kas izsniegtas no šīs darba datnes.
refusal-packet-file-unanswered = Šī ir pakete, ko aizpilda uzņēmumā, nevis atbilde. Atbildes faila nosaukums beidzas ar „.amats-answer”.
refusal-nothing-finished = Neviena veidlapa vēl nav atzīmēta kā pabeigta.
refusal-nothing-answered = Veidlapā nav nevienas jaunas atbildes.
refusal-nothing-to-hand-out = Šai praksei šādas veidlapas vairs nav vajadzīgas.
refusal-no-mail-address = Nav zināma ne prakses vadītāja, ne uzņēmuma e-pasta adrese. Ierakstiet to uzņēmuma lapā.
refusal-not-signed-electronically = Šo dokumentu neviens nav parakstījis elektroniski.
refusal-nothing-to-add = Nekas netika pievienots: sertifikātu izdevēji neatbildēja vai vajadzīgais failā jau ir. Laika zīmoga dienestu var norādīt iestatījumos.
refusal-final-mark-not-confirmed = Ziņojums rāda uzņēmumam praktikanta atbildes, tāpēc vispirms apstipriniet gala atzīmi.
refusal-part-confirmed = Šī vērtējuma daļa ir apstiprināta. To maina tikai ar jaunu versiju, norādot pamatojumu.
refusal-part-not-confirmed = Šī vērtējuma daļa nav apstiprināta, to var labot uzreiz.
refusal-final-mark-confirmed = Gala atzīme ir apstiprināta un aprēķināta no šīs daļas. Vispirms sāciet jaunu gala atzīmes versiju.
refusal-parts-not-confirmed = Vispirms apstipriniet daļas, no kurām veidojas gala atzīme.
refusal-other-assessment-form = Prakses vērtēšana sākta ar citu veidlapas versiju.
refusal-not-assessed = Prakses vadītāja noslēguma vērtējuma vēl nav.
refusal-nothing-issued = Šai praksei vēl nav neviena sagatavota dokumenta.
refusal-problem-not-in-all = Kopā jābūt { $sum }, tagad ir { $is }.
refusal-mentor-not-confirmed = Raksturojumu sagatavo, kad prakses vadītāja noslēguma vērtējums ir apstiprināts.
refusal-final-mark-missing = Vērtējuma lapu sagatavo, kad gala atzīme ir apstiprināta.
refusal-diary-confirmed = Ieraksts ir apstiprināts, tāpēc tas paliek. Mainīt to var, norādot iemeslu.
refusal-diary-not-handed-in = Apstiprināt vai atgriezt var tikai iesniegtus ierakstus.
refusal-nothing-to-print = Dokumentam vēl nav ko rādīt: nav iesniegtu dienasgrāmatas ierakstu vai notikušu apmeklējumu.
