// Generated from assets/locales by `cargo xtask generate`. Do not edit.

import type { FluentBundle, FluentVariable } from '@fluent/bundle';

/** Every message, typed. */
export interface Messages {
  /** Pievienot */
  appAdd(): string;
  /** Visi */
  appAll(): string;
  /** Atpakaļ */
  appBack(): string;
  /** Atcelt */
  appCancel(): string;
  /** Viedokļu atšķirība */
  appChartDiffers(): string;
  /** Dimensija */
  appChartDimension(): string;
  /** Piezīme */
  appChartFlag(): string;
  /** Punkti */
  appChartScore(): string;
  /** Tie paši skaitļi tabulā */
  appChartTable(): string;
  /** Izvēlēties failu… */
  appChooseFile(): string;
  /** Aizvērt */
  appClose(): string;
  /** {count} ieraksti */
  appCount(args: { count: number }): string;
  /** Šo lapu neizdevās parādīt */
  appCrashed(): string;
  /** Dati ir drošībā: katra izmaiņa tiek saglabāta uzreiz. Atveriet lapu vēlreiz vai izvēlieties citu vietu. */
  appCrashedWhat(): string;
  /** Dzēst */
  appDelete(): string;
  /** DEMO */
  appDemo(): string;
  /** Demonstrācijas darbvieta: visi vārdi un dati ir izdomāti. */
  appDemoExplained(): string;
  /** Aizvērt paziņojumu */
  appDismiss(): string;
  /** Labot */
  appEdit(): string;
  /** Jālabo {count} lauki: */
  appErrorsWhere(args: { count: number }): string;
  /** Programmas iekšējā daļa neatbild. Aizveriet programmu un atveriet to vēlreiz; saglabātie dati ir drošībā. */
  appFailedUnreachable(): string;
  /** {field}: jāaizpilda. */
  appFieldMissing(args: { field: string }): string;
  /** Nav aizpildīti obligātie lauki. Nekas nav saglabāts. */
  appFieldsMissing(): string;
  /** Valoda */
  appLanguage(): string;
  /** English */
  appLanguageEn(): string;
  /** Latviešu */
  appLanguageLv(): string;
  /** Šeit vēl nekā nav. */
  appListEmpty(): string;
  /** Ielādē… */
  appLoading(): string;
  /** Amats */
  appName(): string;
  /** Tālāk */
  appNext(): string;
  /** Nē */
  appNo(): string;
  /** nav */
  appNone(): string;
  /** Šādas lapas nav */
  appNotFound(): string;
  /** Ieraksts, iespējams, ir dzēsts. Izvēlieties vietu kreisajā pusē. */
  appNotFoundWhat(): string;
  /** Nekas nav atrasts. */
  appNothingFound(): string;
  /** Paziņojumi */
  appNotices(): string;
  /** Atvērt */
  appOpen(): string;
  /** Atvērt */
  appOpenFile(): string;
  /** nav obligāts */
  appOptional(): string;
  /** Šo dokumentu nevar parādīt: fails ir bojāts vai aizsargāts ar paroli. */
  appPdfBroken(): string;
  /** Lapas platumā */
  appPdfFit(): string;
  /** Palielināt */
  appPdfLarger(): string;
  /** {page}. lapa no {pages} */
  appPdfPage(args: { page: string; pages: string }): string;
  /** Dokumenta lapas */
  appPdfPages(): string;
  /** Samazināt */
  appPdfSmaller(): string;
  /** Dokumenta rīki */
  appPdfTools(): string;
  /** {value} % */
  appPercent(args: { value: string }): string;
  /** Uzņēmumi */
  appPlaceCompanies(): string;
  /** Prakses */
  appPlacePlacements(): string;
  /** Programmas */
  appPlaceProgrammes(): string;
  /** Kvalitāte */
  appPlaceQuality(): string;
  /** Iestatījumi */
  appPlaceSettings(): string;
  /** Audzēkņi */
  appPlaceStudents(): string;
  /** Šodien */
  appPlaceToday(): string;
  /** Programmas daļas */
  appPlaces(): string;
  /** Izdrukāt */
  appPrint(): string;
  /** Noņemt */
  appRemove(): string;
  /** Mēģināt vēlreiz */
  appRetry(): string;
  /** Saglabāt */
  appSave(): string;
  /** Saglabāt kā… */
  appSaveAs(): string;
  /** Saglabāts. */
  appSaved(): string;
  /** Saglabāts {time} */
  appSavedAt(args: { time: string }): string;
  /** Fails saglabāts: {path} */
  appSavedFile(args: { path: string }): string;
  /** Saglabā… */
  appSaving(): string;
  /** Meklēt */
  appSearch(): string;
  /** Visi */
  appSearchAll(): string;
  /** Aizvērt logu vai izvēlni */
  appShortcutClose(): string;
  /** Atvērt izvēlēto */
  appShortcutEnter(): string;
  /** Meklēt sarakstā */
  appShortcutFind(): string;
  /** Šī taustiņu lapa */
  appShortcutHelp(): string;
  /** Pārvietoties pa sarakstu */
  appShortcutMove(): string;
  /** Izveidot jaunu */
  appShortcutNew(): string;
  /** Izdrukāt vai eksportēt redzamo */
  appShortcutPrint(): string;
  /** Taustiņi */
  appShortcuts(): string;
  /** Rādīt mapē */
  appShowFolder(): string;
  /** Pāriet uz saturu */
  appSkip(): string;
  /** Izskats */
  appTheme(): string;
  /** Tumšs */
  appThemeDark(): string;
  /** Gaišs */
  appThemeLight(): string;
  /** Kā sistēmā */
  appThemeSystem(): string;
  /** {page} – Amats */
  appWindowTitle(args: { page: string }): string;
  /** Darbvieta */
  appWorkspace(): string;
  /** Jā */
  appYes(): string;
  /** Viss kārtībā. Žurnālā {entries} ieraksti, ķēde ir vesela ({head}). */
  cliCheckSound(args: { entries: number; head: string }): string;
  /** Demonstrācijas darba datne: {students} audzēkņi, {companies} uzņēmumi, {placements} prakses. */
  cliDemoMade(args: { companies: string; placements: string; students: string }): string;
  /** Jauni: {…}, mainīti: {…}, bez izmaiņām: {…}, noraidīti: {…} */
  cliImportCounts(args: { change: number; create: number; refused: number; same: number }): string;
  /** Norādiet darba datni: amats-cli --workspace DATNE … */
  cliNoWorkspaceNamed(): string;
  /** Atjaunots. Iepriekšējā datne saglabāta: {path} */
  cliRestored(args: { path: string }): string;
  /** Adrese */
  companiesColumnAddress(): string;
  /** Prakses vadītāji */
  companiesColumnMentors(): string;
  /** Nosaukums */
  companiesColumnName(): string;
  /** Reģ. Nr. */
  companiesColumnNumber(): string;
  /** Prakses */
  companiesColumnPlacements(): string;
  /** Uzņēmums pievienots. */
  companiesCreated(): string;
  /** Uzņēmumu vēl nav */
  companiesEmptyTitle(): string;
  /** Importējiet uzņēmumu sarakstu no Excel vai CSV faila vai pievienojiet pirmo. */
  companiesEmptyWhat(): string;
  /** Juridiskā adrese */
  companiesFieldAddress(): string;
  /** E-pasts */
  companiesFieldEmail(): string;
  /** Juridiskā forma */
  companiesFieldLegalForm(): string;
  /** SIA, AS, ZS, biedrība… */
  companiesFieldLegalFormHint(): string;
  /** Vārds, uzvārds */
  companiesFieldMentorName(): string;
  /** Amats */
  companiesFieldMentorPosition(): string;
  /** Kvalifikācija un pieredze */
  companiesFieldMentorQualification(): string;
  /** Nosaukums (bez juridiskās formas) */
  companiesFieldName(): string;
  /** Reģistrācijas numurs */
  companiesFieldNumber(): string;
  /** 11 cipari; pašnodarbinātajam atstājiet tukšu. */
  companiesFieldNumberHint(): string;
  /** Tālrunis */
  companiesFieldPhone(): string;
  /** Rīkojas saskaņā ar */
  companiesFieldSignatoryAuthority(): string;
  /** Kā līgumā: „statūtiem”, „pilnvaru”. */
  companiesFieldSignatoryAuthorityHint(): string;
  /** Pārstāvja vārds, uzvārds */
  companiesFieldSignatoryName(): string;
  /** Amats */
  companiesFieldSignatoryPosition(): string;
  /** Prakses norises adrese */
  companiesFieldSite(): string;
  /** Atstājiet tukšu, ja tā sakrīt ar juridisko adresi. */
  companiesFieldSiteHint(): string;
  /** Uzņēmums */
  companiesFormCompany(): string;
  /** Saziņa */
  companiesFormContact(): string;
  /** Kas paraksta uzņēmuma vārdā */
  companiesFormSignatory(): string;
  /** Importēt… */
  companiesImport(): string;
  /** Prakses vadītājs */
  companiesMentorEdit(): string;
  /** Pievienot prakses vadītāju */
  companiesMentorNew(): string;
  /** Noņemt prakses vadītāju? */
  companiesMentorRemoveTitle(): string;
  /** {name} vairs nebūs izvēlnē. Ieraksti esošajās praksēs paliek. */
  companiesMentorRemoveWhat(args: { name: string }): string;
  /** Prakses vadītājs noņemts. */
  companiesMentorRemoved(): string;
  /** Prakses vadītājs saglabāts. */
  companiesMentorSaved(): string;
  /** Prakses vadītāji uzņēmumā */
  companiesMentors(): string;
  /** Prakses vadītājs vēl nav norādīts. Bez tā līgumu nevar sagatavot. */
  companiesMentorsNone(): string;
  /** Jauns uzņēmums */
  companiesNew(): string;
  /** Neviens uzņēmums neatbilst meklētajam. */
  companiesNoneMatch(): string;
  /** Reģistrācijas numura kontrolsumma neatbilst. Pārbaudiet numuru. */
  companiesNumberDoubtful(): string;
  /** Prakses */
  companiesPlacements(): string;
  /** Šajā uzņēmumā prakšu vēl nav bijis. */
  companiesPlacementsNone(): string;
  /** Uzņēmuma dati saglabāti. */
  companiesSaved(): string;
  /** Meklēt uzņēmumu */
  companiesSearch(): string;
  /** Uzņēmumi */
  companiesTitle(): string;
  /** Importēt vēl vienu failu */
  importAgain(): string;
  /** Ierakstīt {count} rindas */
  importApply(args: { count: number }): string;
  /** Atpakaļ uz kolonnām */
  importBackColumns(): string;
  /** Kolonna */
  importColumn(): string;
  /** Lauks kolonnai {letter} */
  importColumnChoose(args: { letter: string }): string;
  /** Lauks programmā */
  importColumnField(): string;
  /** Virsraksts failā */
  importColumnHeading(): string;
  /** {label} (obligāts) */
  importColumnRequired(args: { label: string }): string;
  /** Pirmās vērtības */
  importColumnSamples(): string;
  /** Nelasīt šo kolonnu */
  importColumnSkip(): string;
  /** Trūkst obligātu lauku: {fields}. */
  importColumnsMissing(args: { fields: string }): string;
  /** Kurā kolonnā kas ir? */
  importColumnsTitle(): string;
  /** Kolonnas ir uzminētas pēc virsrakstiem. Labojiet, ja vajag; nevajadzīgās atstājiet neizvēlētas. */
  importColumnsWhat(): string;
  /** Salīdzināt ar darbvietu */
  importCompare(): string;
  /** Mainīti */
  importCountChange(): string;
  /** Jauni */
  importCountCreate(): string;
  /** Noraidīti */
  importCountRefused(): string;
  /** Tādi paši */
  importCountSame(): string;
  /** {field}: „{before}” → „{after}” */
  importDifference(args: { after: string; before: string; field: string }): string;
  /** {field}: „{after}” */
  importDifferenceNew(args: { after: string; field: string }): string;
  /** Kas mainīsies */
  importDifferencesTitle(): string;
  /** Nekas vēl nav ierakstīts. */
  importDifferencesWhat(): string;
  /** Ievelciet Excel vai CSV failu šeit */
  importDrop(): string;
  /** Der .xlsx un .csv ar semikolu vai komatu. Pirms kaut kas tiek ierakstīts, redzēsiet visas atšķirības. */
  importDropHint(): string;
  /** Kas ir failā? */
  importKind(): string;
  /** Uzņēmumi */
  importKindCompanies(): string;
  /** Prakses */
  importKindPlacements(): string;
  /** Audzēkņi */
  importKindStudents(): string;
  /** Šādu rindu nav. */
  importNoRows(): string;
  /** Nav nevienas rindas, ko ierakstīt. */
  importNothingToApply(): string;
  /** Izvēlēties citu failu */
  importOtherFile(): string;
  /** {column}, {field}: {message} */
  importProblem(args: { column: string; field: string; message: string }): string;
  /** {field}: {message} */
  importProblemNoColumn(args: { field: string; message: string }): string;
  /** Lasa failu… */
  importReading(): string;
  /** Mainīti {count} ieraksti. */
  importResultChanged(args: { count: number }): string;
  /** Pievienoti {count} jauni ieraksti. */
  importResultCreated(args: { count: number }): string;
  /** Noraidītas {count} rindas. */
  importResultRefused(args: { count: number }): string;
  /** Saglabājiet noraidītās rindas failā, izlabojiet un importējiet vēlreiz. */
  importResultRefusedWhat(): string;
  /** {count} ieraksti bija tādi paši. */
  importResultSame(args: { count: number }): string;
  /** Imports pabeigts */
  importResultTitle(): string;
  /** Rinda */
  importRow(): string;
  /** Sīkāk */
  importRowDetails(): string;
  /** Kas notiks */
  importRowState(): string;
  /** Ieraksts */
  importRowWhat(): string;
  /** {count} rindas */
  importRows(args: { count: number }): string;
  /** Saglabāt noraidītās rindas failā… */
  importSaveRefused(): string;
  /** Skatīt sarakstu */
  importSeeList(): string;
  /** Lapa „{sheet}” */
  importSheet(args: { sheet: string }): string;
  /** Pārējās lapas netiks lasītas: {sheets}. */
  importSheetOthers(args: { sheets: string }): string;
  /** Rādīt */
  importShow(): string;
  /** Visas rindas */
  importShowAll(): string;
  /** Mainīs */
  importStateChange(): string;
  /** Pievienos */
  importStateCreate(): string;
  /** Noraidīta */
  importStateRefused(): string;
  /** Nemainīs */
  importStateSame(): string;
  /** Kolonnas */
  importStepColumns(): string;
  /** Atšķirības */
  importStepDifferences(): string;
  /** Fails */
  importStepFile(): string;
  /** Rezultāts */
  importStepResult(): string;
  /** Importa soļi */
  importSteps(): string;
  /** Imports */
  importTitle(): string;
  /** Termiņš */
  placementsAttention(): string;
  /** Jebkurš termiņš */
  placementsAttentionAny(): string;
  /** Nokavētas */
  placementsAttentionOverdue(): string;
  /** Šonedēļ */
  placementsAttentionThis_week(): string;
  /** Gaida citus */
  placementsAttentionWaiting(): string;
  /** Notīrīt filtrus */
  placementsClearFilters(): string;
  /** Prakses vieta */
  placementsColumnCompany(): string;
  /** Grupa */
  placementsColumnGroup(): string;
  /** Nākamais solis */
  placementsColumnNext(): string;
  /** Numurs */
  placementsColumnNumber(): string;
  /** Laiks */
  placementsColumnPeriod(): string;
  /** Posms */
  placementsColumnStage(): string;
  /** Praktikants */
  placementsColumnStudent(): string;
  /** Prakse izveidota. */
  placementsCreated(): string;
  /** līdz {date} */
  placementsDueBy(args: { date: string }): string;
  /** Prakšu vēl nav */
  placementsEmptyTitle(): string;
  /** Importējiet prakšu sarakstu no Excel vai CSV faila vai izveidojiet pirmo praksi. */
  placementsEmptyWhat(): string;
  /** Prakses vieta */
  placementsFieldCompany(): string;
  /** Pēdējā diena */
  placementsFieldEnd(): string;
  /** Prakses mērķis */
  placementsFieldGoal(): string;
  /** Stundas dienā */
  placementsFieldHoursPerDay(): string;
  /** Stundas kopā */
  placementsFieldHoursTotal(): string;
  /** Astronomiskās stundas (60 minūtes). */
  placementsFieldHoursTotalHint(): string;
  /** Apdrošināšana */
  placementsFieldInsurance(): string;
  /** Apdrošinātājs, polises numurs un termiņš, ja apdrošināšana ir vajadzīga. */
  placementsFieldInsuranceHint(): string;
  /** Prakses veids */
  placementsFieldKind(): string;
  /** Prakses vadītājs uzņēmumā */
  placementsFieldMentor(): string;
  /** Norādīs vēlāk */
  placementsFieldMentorLater(): string;
  /** Izglītības programma */
  placementsFieldProgramme(): string;
  /** Atlīdzība, transports, dienesta viesnīca */
  placementsFieldRemuneration(): string;
  /** Prakses norises adrese */
  placementsFieldSite(): string;
  /** Atstājiet tukšu, ja prakse notiek uzņēmuma parastajā vietā. */
  placementsFieldSiteHint(): string;
  /** Pirmā diena */
  placementsFieldStart(): string;
  /** Praktikants */
  placementsFieldStudent(): string;
  /** Rakstiet vārdu, uzvārdu vai grupu; garumzīmes nav obligātas. */
  placementsFieldStudentHint(): string;
  /** Prakses vadītājs skolā */
  placementsFieldSupervisor(): string;
  /** Filtri */
  placementsFilters(): string;
  /** Pārējais */
  placementsFormMore(): string;
  /** Prakses dati */
  placementsFormTitleEdit(): string;
  /** Jauna prakse */
  placementsFormTitleNew(): string;
  /** Laiks un apjoms */
  placementsFormWhen(): string;
  /** Kas piedalās */
  placementsFormWho(): string;
  /** Importēt… */
  placementsImport(): string;
  /** Erasmus+ prakse */
  placementsKindErasmus(): string;
  /** Noslēguma prakses modulis (kvalifikācijas prakse) */
  placementsKindFinal(): string;
  /** Prakses modulis */
  placementsKindModule(): string;
  /** Cita prakse */
  placementsKindOther(): string;
  /** Mācību prakse */
  placementsKindTraining(): string;
  /** Darba vidē balstītas mācības (DVB) */
  placementsKindWork_based(): string;
  /** Prakses gaita */
  placementsLine(): string;
  /** Jauna prakse */
  placementsNew(): string;
  /** Sagatavot trīspusējo līgumu */
  placementsNextAgreement_issue(): string;
  /** Saņemt praktikanta parakstu uz līguma */
  placementsNextAgreement_signature(args: { party: string }): string;
  /** Saņemt praktikanta piekrišanu */
  placementsNextConsent(args: { party: string }): string;
  /** Pierakstīt, ko piedāvā un sagaida praktikants */
  placementsNextExpectations(args: { party: string }): string;
  /** Ievadīt skolas gala atzīmi */
  placementsNextFinal_mark(): string;
  /** Atbildēt uz obligātajiem kvalitātes nosacījumiem */
  placementsNextGates(): string;
  /** Norādīt prakses vadītāju uzņēmumā */
  placementsNextMentor(): string;
  /** Ievadīt prakses vadītāja vērtējumu */
  placementsNextMentor_assessment(): string;
  /** Aizpildīt praktikanta kvalitātes anketu */
  placementsNextQuality_form(args: { party: string }): string;
  /** Sagatavot prakses kvalitātes ziņojumu */
  placementsNextReport_issue(): string;
  /** Saņemt praktikanta parakstu uz ziņojuma */
  placementsNextReport_signature(args: { party: string }): string;
  /** Norādīt nepilngadīgā likumisko pārstāvi */
  placementsNextRepresentative(): string;
  /** Prakse notiek */
  placementsNextStill_running(): string;
  /** Norādīt prakses vadītāju skolā */
  placementsNextSupervisor(): string;
  /** Neviena prakse neatbilst meklētajam. Notīriet filtrus vai mainiet meklējamo tekstu. */
  placementsNoneMatch(): string;
  /** Viss paveikts */
  placementsNothingNext(): string;
  /** nokavēts, bija jāpaveic līdz {date} */
  placementsOverdueBy(args: { date: string }): string;
  /** Uzņēmums */
  placementsPartyCompany(): string;
  /** Skola */
  placementsPartySchool(): string;
  /** Praktikants */
  placementsPartyStudent(): string;
  /** Prakses dati saglabāti. */
  placementsSaved(): string;
  /** Meklēt praksi */
  placementsSearch(): string;
  /** Posms */
  placementsStage(): string;
  /** Saskaņošana */
  placementsStageAgreeing(): string;
  /** Līgums */
  placementsStageAgreement(): string;
  /** Visi posmi */
  placementsStageAny(): string;
  /** Vērtēšana */
  placementsStageAssessing(): string;
  /** Pabeigta */
  placementsStageDone(): string;
  /** Pārtraukta */
  placementsStageEnded(): string;
  /** Kvalitāte */
  placementsStageQuality(): string;
  /** Ziņojums */
  placementsStageReport(): string;
  /** Norise */
  placementsStageRunning(): string;
  /** vēl priekšā */
  placementsStateAhead(): string;
  /** tagad */
  placementsStateCurrent(): string;
  /** paveikts */
  placementsStateDone(): string;
  /** nav pabeigts */
  placementsStateMissing(): string;
  /** Prakses */
  placementsTitle(): string;
  /** Kods */
  programmesColumnCode(): string;
  /** LKI */
  programmesColumnLevel(): string;
  /** Izglītības programma */
  programmesColumnName(): string;
  /** Rezultāti */
  programmesColumnOutcomes(): string;
  /** Profesionālā kvalifikācija */
  programmesColumnQualification(): string;
  /** Nozare */
  programmesColumnSector(): string;
  /** Programma pievienota. */
  programmesCreated(): string;
  /** Programmu vēl nav */
  programmesEmptyTitle(): string;
  /** Pievienojiet programmu ar kvalifikāciju un sasniedzamajiem rezultātiem: pret tiem vienojas, vērtē un ziņo. */
  programmesEmptyWhat(): string;
  /** Programmas kods */
  programmesFieldCode(): string;
  /** Kā licencē, piemēram, 33 543 04 1. */
  programmesFieldCodeHint(): string;
  /** LKI līmenis */
  programmesFieldLevel(): string;
  /** Izglītības programmas nosaukums */
  programmesFieldName(): string;
  /** Profesionālā kvalifikācija */
  programmesFieldQualification(): string;
  /** Nozare */
  programmesFieldSector(): string;
  /** Meklēt programmu */
  programmesFilter(): string;
  /** Programma */
  programmesForm(): string;
  /** {level}. LKI līmenis */
  programmesLevel(args: { level: string }): string;
  /** Jauna programma */
  programmesNew(): string;
  /** Pievienot rezultātu */
  programmesOutcomeAdd(): string;
  /** {number}. rezultāta kods */
  programmesOutcomeCode(args: { number: string }): string;
  /** Pārvietot {number}. rezultātu zemāk */
  programmesOutcomeDown(args: { number: string }): string;
  /** Noņemt {number}. rezultātu */
  programmesOutcomeRemove(args: { number: string }): string;
  /** {number}. rezultāts: ko audzēknis prot */
  programmesOutcomeText(args: { number: string }): string;
  /** Pārvietot {number}. rezultātu augstāk */
  programmesOutcomeUp(args: { number: string }): string;
  /** Sasniedzamie mācīšanās rezultāti */
  programmesOutcomes(): string;
  /** Secība šeit ir secība līgumā, vērtējumā un ziņojumā. */
  programmesOutcomesHint(): string;
  /** Rezultātu vēl nav. Bez tiem praksi nevar novērtēt. */
  programmesOutcomesNone(): string;
  /** Programma saglabāta. */
  programmesSaved(): string;
  /** Programmas */
  programmesTitle(): string;
  /** Josla */
  qualityBand(): string;
  /** Visas joslas */
  qualityBandAny(): string;
  /** Teicama */
  qualityBandExcellent(): string;
  /** Laba */
  qualityBandGood(): string;
  /** Nepietiekama */
  qualityBandInsufficient(): string;
  /** Jāpilnveido */
  qualityBandNeeds_work(): string;
  /** Dimensijas vidēji visās praksēs */
  qualityChart(): string;
  /** Josla */
  qualityColumnBand(): string;
  /** Prakses vieta */
  qualityColumnCompany(): string;
  /** Kam pievērst uzmanību */
  qualityColumnFlags(): string;
  /** Indekss */
  qualityColumnIndex(): string;
  /** Praktikants */
  qualityColumnStudent(): string;
  /** pilns vērtējums */
  qualityCompletenessFull(): string;
  /** par maz anketu */
  qualityCompletenessNone(): string;
  /** daļējs vērtējums */
  qualityCompletenessPartial(): string;
  /** Vēl nav ko salīdzināt */
  qualityEmptyTitle(): string;
  /** Indekss rodas, kad praksei aizpildītas vismaz divu pušu anketas. Atveriet praksi un tās posmu „Kvalitāte”. */
  qualityEmptyWhat(): string;
  /** Vajadzīga rīcība */
  qualityFlagAction(): string;
  /** Trauksme: {items} */
  qualityFlagAlert(args: { items: string }): string;
  /** Joslu ierobežo neizpildīts nosacījums */
  qualityFlagCapped(): string;
  /** Viedokļu atšķirība: {dimensions} */
  qualityFlagGap(args: { dimensions: string }): string;
  /** Nav izpildīts: {gates} */
  qualityFlagGate(args: { gates: string }): string;
  /** Vidējais indekss */
  qualityMean(): string;
  /** no {count} praksēm */
  qualityMeanOf(args: { count: number }): string;
  /** nav indeksa */
  qualityNoIndex(): string;
  /** nekas */
  qualityNoneFlagged(): string;
  /** Neviena prakse neatbilst meklētajam. */
  qualityNoneMatch(): string;
  /** Meklēt pēc praktikanta vai uzņēmuma */
  qualitySearch(): string;
  /** Kvalitāte */
  qualityTitle(): string;
  /** Pārbaudīt PDF */
  qualityVerify(): string;
  /** Indekss (0–100) rāda, cik laba bija prakse; tas nav audzēkņa vērtējums. */
  qualityWhat(): string;
  /** Līgumā trūkst obligātu ziņu. Skatiet, kas vēl jāizdara. */
  refusalAgreementIncomplete(): string;
  /** Šī puse dokumentu jau ir parakstījusi. */
  refusalAlreadySigned(): string;
  /** Sertifikāta derīguma termiņš ir beidzies. Saņemiet vai izveidojiet jaunu identitāti. */
  refusalCertificateExpired(): string;
  /** Sertifikāts vēl nav derīgs. Pārbaudiet datora pulksteni vai sertifikāta sākuma datumu. */
  refusalCertificateNotYetValid(): string;
  /** Datu bāzes datne ir bojāta. */
  refusalCheckDamage(): string;
  /** {count} ieraksti atsaucas uz neesošiem ierakstiem. */
  refusalCheckDangling(args: { count: number }): string;
  /** Žurnāla ķēde nav vesela: {entry}. ieraksts ir mainīts vai trūkst. */
  refusalCheckJournal(args: { entry: string }): string;
  /** {count} prakšu rindas sarakstā neatbilst ierakstiem. */
  refusalCheckStaleLines(args: { count: number }): string;
  /** {count} ieraksti neatbilst tam, ko glabā žurnāls. */
  refusalCheckUnjournalled(args: { count: number }): string;
  /** Tāds ieraksts jau ir. Atveriet esošo vai mainiet atzīmēto lauku. */
  refusalConflict(): string;
  /** Diskā vairs nav vietas. Atbrīvojiet vietu un mēģiniet vēlreiz; iepriekš saglabātais nav skarts. */
  refusalDiskFull(): string;
  /** Šo dokumentu ir aizstājusi jaunāka versija. Parakstiet jaunāko. */
  refusalDocumentReplaced(): string;
  /** Programmas iekšēja kļūda. Dati nav mainīti. */
  refusalFailedData(): string;
  /** Neizdevās sagatavot dokumentu. Dati nav mainīti. */
  refusalFailedDocument(): string;
  /** Neizdevās nolasīt vai uzrakstīt datni. Pārbaudiet, vai mape ir pieejama. */
  refusalFailedFile(): string;
  /** Neizdevās parakstīt vai pārbaudīt parakstu. Dokuments nav mainīts. */
  refusalFailedSignature(): string;
  /** Neizdevās saglabāt datu bāzē. Nekas nav zaudēts; mēģiniet vēlreiz un, ja atkārtojas, pārbaudiet darba datni iestatījumos. */
  refusalFailedStore(): string;
  /** Lūdzu, izlabojiet atzīmētos laukus. Nekas nav saglabāts. */
  refusalFields(): string;
  /** Datne ar šādu nosaukumu jau ir. Izvēlieties citu nosaukumu. */
  refusalFileExists(): string;
  /** Datnes nav norādītajā vietā. Pārbaudiet, vai tā nav pārvietota. */
  refusalFileMissing(): string;
  /** Datne ir pārāk liela (vairāk nekā 50 MB). */
  refusalFileTooLarge(): string;
  /** Šajā mapē nevar rakstīt. Izvēlieties citu mapi vai lūdziet piekļuvi administratoram. */
  refusalFolderReadOnly(): string;
  /** Ierakstu nevar dzēst, jo to izmanto citi ieraksti. */
  refusalInUse(): string;
  /** Šo darba datni ir rakstījusi jaunāka programmas versija. Atjauniniet programmu, lai to atvērtu. */
  refusalNewerWorkspace(): string;
  /** Vispirms izvēlieties izklājlapu, ko importēt. */
  refusalNoImport(): string;
  /** Nav atvērta neviena darba datne. Atveriet vai izveidojiet to. */
  refusalNoWorkspace(): string;
  /** Šajā datnē nav sertifikāta (PEM vai DER). */
  refusalNotACertificate(): string;
  /** Šī datne nav PDF vai ir bojāta. */
  refusalNotAPdf(): string;
  /** Šīs puses paraksts šajā dokumentā nav paredzēts. */
  refusalNotASigner(): string;
  /** Šī nav izklājlapa, ko programma prot lasīt. Saglabājiet to kā .xlsx vai .csv un mēģiniet vēlreiz. */
  refusalNotASpreadsheet(): string;
  /** Šī nav Amats darba datne. Izvēlieties datni ar paplašinājumu .amats. */
  refusalNotAWorkspace(): string;
  /** Šī nav paraksta identitātes datne (.p12 vai .pfx). */
  refusalNotAnIdentity(): string;
  /** Šis ieraksts vairs neeksistē. Atveriet sarakstu no jauna. */
  refusalNotFound(): string;
  /** Vispirms ierakstiet vismaz vienu gaidu, par ko vienoties. */
  refusalNothingToConsent(): string;
  /** Nav nevienas rindas, ko importēt: visas ir noraidītas vai jau ir saglabātas. */
  refusalNothingToImport(): string;
  /** Parolei jābūt vismaz 8 rakstzīmes garai. */
  refusalPasswordTooShort(): string;
  /** Prakse ir pārtraukta. Atsāciet to, lai turpinātu. */
  refusalPlacementEnded(): string;
  /** Der vairāki ieraksti; norādiet precīzāk. */
  refusalProblemAmbiguous(): string;
  /** Datumam jābūt no {from} līdz {to}. */
  refusalProblemDateOutOfRange(args: { from: string; to: string }): string;
  /** Tāda vērtība jau ir citam ierakstam. */
  refusalProblemDuplicate(): string;
  /** Beigu datums ir pirms sākuma datuma. */
  refusalProblemEndsBeforeStart(): string;
  /** Šāda datuma kalendārā nav. */
  refusalProblemImpossibleDate(): string;
  /** Lauks nav aizpildīts. */
  refusalProblemMissing(): string;
  /** Šādas izvēles nav. */
  refusalProblemNotAChoice(): string;
  /** Tas nav datums. Rakstiet, piemēram, 21.11.2026. */
  refusalProblemNotADate(): string;
  /** Vērtējumam jābūt no 1 līdz 10. */
  refusalProblemNotAGrade(): string;
  /** Jābūt veselam skaitlim no {min} līdz {max}. */
  refusalProblemNotANumber(args: { max: string; min: string }): string;
  /** Tas nav personas kods (NNNNNN-NNNNN). */
  refusalProblemNotAPersonalCode(): string;
  /** Tas nav reģistrācijas numurs (11 cipari). */
  refusalProblemNotARegistrationNumber(): string;
  /** Tā nav e-pasta adrese. */
  refusalProblemNotAnEmail(): string;
  /** Teksts ir garāks par {max} rakstzīmēm. */
  refusalProblemTooLong(args: { max: string }): string;
  /** Šāda ieraksta nav. */
  refusalProblemUnknown(): string;
  /** Ziņojumam vajag vismaz divas derīgas aptaujas. */
  refusalReportIncomplete(): string;
  /** Izklājlapa ir bojāta un nav nolasāma. Atveriet to izklājlapu programmā un saglabājiet no jauna. */
  refusalSheetBroken(): string;
  /** Izklājlapā nav nevienas datu rindas. */
  refusalSheetEmpty(): string;
  /** Izklājlapa ir aizsargāta ar paroli. Noņemiet paroli un mēģiniet vēlreiz. */
  refusalSheetProtected(): string;
  /** Izklājlapa ir lielāka, nekā programma lasa (100 000 rindu, 200 kolonnu, 20 MB). Sadaliet to vairākās datnēs. */
  refusalSheetTooLarge(): string;
  /** Tekstā ir rakstzīme, kuras nav dokumenta fontā. Aizstājiet to un mēģiniet vēlreiz. */
  refusalUnsupportedCharacter(): string;
  /** Šajā datnē nav atslēgas, ar ko var parakstīt (vajadzīga RSA vismaz 2048 bitu vai P-256 atslēga). */
  refusalUnusableKey(): string;
  /** Darba datne ir bojāta. Atjaunojiet to no rezerves kopijas; šī datne nav mainīta. */
  refusalWorkspaceDamaged(): string;
  /** Darba datne jau ir atvērta citā programmas logā vai datorā. Aizveriet to tur un mēģiniet vēlreiz. */
  refusalWorkspaceInUse(): string;
  /** Parole nav pareiza. Nekas nav parakstīts. */
  refusalWrongPassword(): string;
  /** Ievelciet sertifikātu (.pem, .crt, .cer) šeit */
  settingsAnchorAdd(): string;
  /** Sertifikāts pievienots. */
  settingsAnchorAdded(): string;
  /** Noņemt sertifikātu? */
  settingsAnchorRemoveTitle(): string;
  /** Paraksti, kas balstās uz „{label}”, vairs nebūs uzticami. */
  settingsAnchorRemoveWhat(args: { label: string }): string;
  /** Sertifikāts noņemts. */
  settingsAnchorRemoved(): string;
  /** Uzticamie sertifikāti */
  settingsAnchors(): string;
  /** Uzticamu sertifikātu vēl nav. */
  settingsAnchorsNone(): string;
  /** Paraksts ir uzticams, ja tā sertifikāts sakņojas kādā no šiem. */
  settingsAnchorsWhat(): string;
  /** Rezerves kopija */
  settingsBackup(): string;
  /** Izveidot kopiju… */
  settingsBackupCreate(): string;
  /** amats-kopija.amats */
  settingsBackupSuggested(): string;
  /** Pilna darbvietas kopija vienā failā. Glabājiet to citā diskā. */
  settingsBackupWhat(): string;
  /** Darbvietas pārbaude */
  settingsCheck(): string;
  /** Žurnālā {count} ieraksti. */
  settingsCheckEntries(args: { count: number }): string;
  /** Pēdējā ieraksta jaucējkods */
  settingsCheckHead(): string;
  /** Pārbaudīt */
  settingsCheckRun(): string;
  /** Viss kārtībā. */
  settingsCheckSound(): string;
  /** Atrastas nepilnības */
  settingsCheckUnsound(): string;
  /** Pārbauda failu, saites starp ierakstiem, noteikumus un žurnāla ķēdi. */
  settingsCheckWhat(): string;
  /** Adrese */
  settingsFieldAddress(): string;
  /** E-pasts */
  settingsFieldEmail(): string;
  /** Pilnais nosaukums */
  settingsFieldName(): string;
  /** Reģistrācijas numurs */
  settingsFieldNumber(): string;
  /** Vārds, uzvārds */
  settingsFieldPersonName(): string;
  /** Amats */
  settingsFieldPersonPosition(): string;
  /** Tālrunis */
  settingsFieldPhone(): string;
  /** Rīkojas saskaņā ar */
  settingsFieldSignatoryAuthority(): string;
  /** Kā līgumā: „nolikumu”, „pilnvaru”. */
  settingsFieldSignatoryAuthorityHint(): string;
  /** Vārds, uzvārds */
  settingsFieldSignatoryName(): string;
  /** Amats */
  settingsFieldSignatoryPosition(): string;
  /** Pilsēta */
  settingsFieldTown(): string;
  /** Pilsēta lokatīvā */
  settingsFieldTownLocative(): string;
  /** Kā dokumenta sākumā: Daugavpilī, Rīgā. */
  settingsFieldTownLocativeHint(): string;
  /** Parakstīšanas identitāte */
  settingsIdentity(): string;
  /** Izveidot identitāti */
  settingsIdentityCreate(): string;
  /** Paroles nesakrīt. Ierakstiet abās vietās vienu un to pašu. */
  settingsIdentityDiffer(): string;
  /** Identitāte izveidota. Glabājiet .p12 failu un paroli atsevišķi. */
  settingsIdentityMade(): string;
  /** Kas parakstīs */
  settingsIdentityName(): string;
  /** Vārds un uzvārds, kā tas būs redzams parakstā. */
  settingsIdentityNameHint(): string;
  /** Parole */
  settingsIdentityPassword(): string;
  /** Vismaz 8 rakstzīmes. Programma to neglabā; aizmirstu paroli nevar atjaunot. */
  settingsIdentityPasswordHint(): string;
  /** Parole vēlreiz */
  settingsIdentityRepeat(): string;
  /** Programma izveido skolai sertifikātu ziņojumu parakstīšanai (.p12 fails ar paroli) un sertifikātu, ko dot citiem pārbaudei (trust.pem). Tas nav kvalificēts elektroniskais paraksts; ar roku rakstītu parakstu tas neaizstāj. */
  settingsIdentityWhat(): string;
  /** Valoda un izskats */
  settingsLook(): string;
  /** Atjaunot no kopijas… */
  settingsRestore(): string;
  /** Atjaunot */
  settingsRestoreNow(): string;
  /** Atjaunot no kopijas? */
  settingsRestoreTitle(): string;
  /** Darbvietas saturu aizstās kopijas saturs. Pirms tam programma saglabās pašreizējo stāvokli atsevišķā failā. */
  settingsRestoreWhat(): string;
  /** Darbvieta atjaunota no kopijas. */
  settingsRestored(): string;
  /** Skolas dati */
  settingsSchool(): string;
  /** Skolas dati saglabāti. */
  settingsSchoolSaved(): string;
  /** Šos datus programma raksta līgumos un ziņojumos. */
  settingsSchoolWhat(): string;
  /** Kas paraksta skolas vārdā */
  settingsSignatory(): string;
  /** Prakses vadītājs skolā */
  settingsSupervisorEdit(): string;
  /** Pievienot prakses vadītāju */
  settingsSupervisorNew(): string;
  /** Noņemt prakses vadītāju? */
  settingsSupervisorRemoveTitle(): string;
  /** {name} vairs nebūs izvēlnē. Ieraksti esošajās praksēs paliek. */
  settingsSupervisorRemoveWhat(args: { name: string }): string;
  /** Prakses vadītājs noņemts. */
  settingsSupervisorRemoved(): string;
  /** Prakses vadītājs saglabāts. */
  settingsSupervisorSaved(): string;
  /** Prakses vadītāji skolā */
  settingsSupervisors(): string;
  /** Prakses vadītājs skolā vēl nav norādīts. */
  settingsSupervisorsNone(): string;
  /** Datu drošība */
  settingsTabData(): string;
  /** Programma */
  settingsTabProgram(): string;
  /** Skola */
  settingsTabSchool(): string;
  /** Parakstīšana */
  settingsTabSigning(): string;
  /** Iestatījumi */
  settingsTitle(): string;
  /** Versija */
  settingsVersion(): string;
  /** Darbvieta */
  settingsWorkspace(): string;
  /** Aizvērt darbvietu */
  settingsWorkspaceClose(): string;
  /** Dokumentu mape */
  settingsWorkspaceDocuments(): string;
  /** Fails */
  settingsWorkspaceFile(): string;
  /** Mainīt kodu */
  studentsCodeChange(): string;
  /** Koda kontrolcipars neatbilst. Pārbaudiet kodu pēc dokumenta. */
  studentsCodeDoubtful(): string;
  /** Paslēpt kodu */
  studentsCodeHide(): string;
  /** Koda apskate tiek ierakstīta žurnālā. */
  studentsCodeLogged(): string;
  /** paslēpts */
  studentsCodeMasked(): string;
  /** nav norādīts */
  studentsCodeNone(): string;
  /** Dzēst kodu */
  studentsCodeRemove(): string;
  /** Rādīt kodu */
  studentsCodeReveal(): string;
  /** Dzimšanas datums */
  studentsColumnBirth(): string;
  /** Grupa */
  studentsColumnGroup(): string;
  /** Uzvārds, vārds */
  studentsColumnName(): string;
  /** Prakses */
  studentsColumnPlacements(): string;
  /** Programma */
  studentsColumnProgramme(): string;
  /** Pašreizējā prakse */
  studentsColumnStage(): string;
  /** Audzēknis pievienots. */
  studentsCreated(): string;
  /** Audzēkņu vēl nav */
  studentsEmptyTitle(): string;
  /** Importējiet audzēkņu sarakstu no Excel vai CSV faila vai pievienojiet pirmo. */
  studentsEmptyWhat(): string;
  /** Deklarētā adrese */
  studentsFieldAddress(): string;
  /** Dzimšanas datums */
  studentsFieldBirth(): string;
  /** Personas kods */
  studentsFieldCode(): string;
  /** Piemērs: 161175-19997. Atstājiet tukšu, ja koda nav. */
  studentsFieldCodeHint(): string;
  /** Atstājiet tukšu, lai nemainītu ierakstīto kodu. */
  studentsFieldCodeKeep(): string;
  /** Jauns personas kods */
  studentsFieldCodeNew(): string;
  /** E-pasts */
  studentsFieldEmail(): string;
  /** Vārds */
  studentsFieldFirstName(): string;
  /** Grupa */
  studentsFieldGroup(): string;
  /** Uzvārds */
  studentsFieldLastName(): string;
  /** Tālrunis */
  studentsFieldPhone(): string;
  /** Izglītības programma */
  studentsFieldProgramme(): string;
  /** Nav norādīta */
  studentsFieldProgrammeNone(): string;
  /** Vārds, uzvārds */
  studentsFieldRepresentativeName(): string;
  /** Saziņa */
  studentsFormContact(): string;
  /** Persona */
  studentsFormPerson(): string;
  /** Likumiskais pārstāvis */
  studentsFormRepresentative(): string;
  /** Jānorāda, ja audzēknis prakses sākumā nav sasniedzis 18 gadus. */
  studentsFormRepresentativeHint(): string;
  /** Grupa */
  studentsGroup(): string;
  /** Visas grupas */
  studentsGroupAny(): string;
  /** Importēt… */
  studentsImport(): string;
  /** Nepilngadīga persona */
  studentsMinor(): string;
  /** Jauns audzēknis */
  studentsNew(): string;
  /** Neviens audzēknis neatbilst meklētajam. */
  studentsNoneMatch(): string;
  /** Prakses */
  studentsPlacements(): string;
  /** Šim audzēknim prakšu vēl nav. */
  studentsPlacementsNone(): string;
  /** Audzēkņa dati saglabāti. */
  studentsSaved(): string;
  /** Meklēt audzēkni */
  studentsSearch(): string;
  /** Audzēkņi */
  studentsTitle(): string;
  /** {count} prakses */
  todayAllInStage(args: { count: number }): string;
  /** Prakses pa posmiem */
  todayByStage(): string;
  /** Importēt sarakstus */
  todayEmptyImport(): string;
  /** Papildināt skolas datus */
  todayEmptySchool(): string;
  /** Darbvieta ir tukša */
  todayEmptyTitle(): string;
  /** Sāciet ar audzēkņu, uzņēmumu un prakšu sarakstiem: tos var importēt no Excel vai CSV faila. Programmas un mācīšanās rezultātus ievadiet sadaļā „Programmas”. */
  todayEmptyWhat(): string;
  /** Nekas nav nokavēts. */
  todayNothingOverdue(): string;
  /** Neviens cits netiek gaidīts. */
  todayNothingWaiting(): string;
  /** Šonedēļ nav nekā steidzama. */
  todayNothingWeek(): string;
  /** Nokavēts */
  todayOverdue(): string;
  /** Termiņš ir pagājis */
  todayOverdueWhat(): string;
  /** Rādīt visas */
  todayShowAll(): string;
  /** Šodien */
  todayTitle(): string;
  /** Gaida citus */
  todayWaiting(): string;
  /** Nākamais solis ir uzņēmumam vai praktikantam */
  todayWaitingWhat(): string;
  /** Šonedēļ */
  todayWeek(): string;
  /** Jāpaveic septiņu dienu laikā */
  todayWeekWhat(): string;
  /** Pārbauda… */
  verifyChecking(): string;
  /** Kas parakstīts */
  verifyCovers(): string;
  /** viss fails */
  verifyCoversFile(): string;
  /** fails līdz {revision}. revīzijai; pēc tam tas papildināts */
  verifyCoversPart(args: { revision: string }): string;
  /** Dokuments */
  verifyDocument(): string;
  /** Ievelciet PDF failu šeit */
  verifyDrop(): string;
  /** Kas vēl konstatēts */
  verifyFindings(): string;
  /** Neskarts */
  verifyIntact(): string;
  /** Šis ir dokuments Nr. {number} no šīs darbvietas. */
  verifyIssued(args: { number: string }): string;
  /** Saturs atšķiras no tā, kādu programma sagatavoja. */
  verifyIssuedDifferent(): string;
  /** Saturs ir tāds, kādu programma to sagatavoja. */
  verifyIssuedSame(): string;
  /** Sertifikāta izdevējs */
  verifyIssuer(): string;
  /** Mainīts pēc parakstīšanas */
  verifyNotIntact(): string;
  /** Parakstītājs nav zināms */
  verifyNotTrusted(): string;
  /** Organizācija */
  verifyOrganisation(): string;
  /** Pārbaudīt citu failu */
  verifyOther(): string;
  /** Revīzija */
  verifyRevision(): string;
  /** {revision} no {revisions} */
  verifyRevisionOf(args: { revision: string; revisions: string }): string;
  /** {number}. paraksts */
  verifySignature(args: { number: string }): string;
  /** Paraksti */
  verifySignatures(): string;
  /** Laiks (pēc parakstītāja datora) */
  verifySignedAt(): string;
  /** Parakstītājs */
  verifySigner(): string;
  /** Pārbaudīt PDF */
  verifyTitle(): string;
  /** Pievienot uzticamu sertifikātu */
  verifyTrustAdd(): string;
  /** Uzticams */
  verifyTrusted(): string;
  /** Paraksts nav derīgs */
  verifyVerdictBroken(): string;
  /** Visi paraksti ir derīgi */
  verifyVerdictHolds(): string;
  /** Fails nav parakstīts */
  verifyVerdictUnsigned(): string;
  /** Paraksti ir neskarti, bet parakstītājs šeit nav zināms */
  verifyVerdictUntrusted(): string;
  /** Atveriet jebkuru PDF failu: programma pateiks, kas to parakstījis, vai paraksti ir īsti un vai fails pēc tam nav mainīts. Fails nekur netiek sūtīts. */
  verifyWhat(): string;
  /** Izveidot jaunu darbvietu */
  welcomeCreate(): string;
  /** Izveidot */
  welcomeCreateNow(): string;
  /** Tukša darbvieta jūsu skolai: viens fails šajā datorā. */
  welcomeCreateWhat(): string;
  /** Atvērt demonstrāciju */
  welcomeDemo(): string;
  /** Skola ar izdomātiem audzēkņiem, uzņēmumiem un praksēm visos posmos. Var droši izmēģināt. */
  welcomeDemoWhat(): string;
  /** Kur glabāt */
  welcomeFieldPath(): string;
  /** Izvēlēties vietu… */
  welcomeFieldPathChoose(): string;
  /** vēl nav izvēlēta */
  welcomeFieldPathNone(): string;
  /** Skolas nosaukums */
  welcomeFieldSchool(): string;
  /** Pilnais nosaukums, kā to raksta dokumentos. */
  welcomeFieldSchoolHint(): string;
  /** Pilsēta */
  welcomeFieldTown(): string;
  /** Kur dokumenti top, piemēram, Daugavpils. */
  welcomeFieldTownHint(): string;
  /** Atvērt darbvietu */
  welcomeOpen(): string;
  /** Fails ar paplašinājumu .amats. */
  welcomeOpenWhat(): string;
  /** Nesen atvērtās */
  welcomeRecent(): string;
  /** amats-darbvieta.amats */
  welcomeSuggested(): string;
  /** Amats */
  welcomeTitle(): string;
  /** Prakses profesionālajā izglītībā: no saraksta līdz parakstītam kvalitātes ziņojumam. Viss paliek šajā datorā. */
  welcomeWhat(): string;
}

/** The messages in the language of a bundle. */
export function messages(bundle: FluentBundle): Messages {
  const text = (id: string, args: Record<string, FluentVariable> | null = null): string => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern ? bundle.formatPattern(pattern, args) : id;
  };
  return {
    appAdd: () => text('app-add'),
    appAll: () => text('app-all'),
    appBack: () => text('app-back'),
    appCancel: () => text('app-cancel'),
    appChartDiffers: () => text('app-chart-differs'),
    appChartDimension: () => text('app-chart-dimension'),
    appChartFlag: () => text('app-chart-flag'),
    appChartScore: () => text('app-chart-score'),
    appChartTable: () => text('app-chart-table'),
    appChooseFile: () => text('app-choose-file'),
    appClose: () => text('app-close'),
    appCount: (args) => text('app-count', args),
    appCrashed: () => text('app-crashed'),
    appCrashedWhat: () => text('app-crashed-what'),
    appDelete: () => text('app-delete'),
    appDemo: () => text('app-demo'),
    appDemoExplained: () => text('app-demo-explained'),
    appDismiss: () => text('app-dismiss'),
    appEdit: () => text('app-edit'),
    appErrorsWhere: (args) => text('app-errors-where', args),
    appFailedUnreachable: () => text('app-failed-unreachable'),
    appFieldMissing: (args) => text('app-field-missing', args),
    appFieldsMissing: () => text('app-fields-missing'),
    appLanguage: () => text('app-language'),
    appLanguageEn: () => text('app-language-en'),
    appLanguageLv: () => text('app-language-lv'),
    appListEmpty: () => text('app-list-empty'),
    appLoading: () => text('app-loading'),
    appName: () => text('app-name'),
    appNext: () => text('app-next'),
    appNo: () => text('app-no'),
    appNone: () => text('app-none'),
    appNotFound: () => text('app-not-found'),
    appNotFoundWhat: () => text('app-not-found-what'),
    appNothingFound: () => text('app-nothing-found'),
    appNotices: () => text('app-notices'),
    appOpen: () => text('app-open'),
    appOpenFile: () => text('app-open-file'),
    appOptional: () => text('app-optional'),
    appPdfBroken: () => text('app-pdf-broken'),
    appPdfFit: () => text('app-pdf-fit'),
    appPdfLarger: () => text('app-pdf-larger'),
    appPdfPage: (args) => text('app-pdf-page', args),
    appPdfPages: () => text('app-pdf-pages'),
    appPdfSmaller: () => text('app-pdf-smaller'),
    appPdfTools: () => text('app-pdf-tools'),
    appPercent: (args) => text('app-percent', args),
    appPlaceCompanies: () => text('app-place-companies'),
    appPlacePlacements: () => text('app-place-placements'),
    appPlaceProgrammes: () => text('app-place-programmes'),
    appPlaceQuality: () => text('app-place-quality'),
    appPlaceSettings: () => text('app-place-settings'),
    appPlaceStudents: () => text('app-place-students'),
    appPlaceToday: () => text('app-place-today'),
    appPlaces: () => text('app-places'),
    appPrint: () => text('app-print'),
    appRemove: () => text('app-remove'),
    appRetry: () => text('app-retry'),
    appSave: () => text('app-save'),
    appSaveAs: () => text('app-save-as'),
    appSaved: () => text('app-saved'),
    appSavedAt: (args) => text('app-saved-at', args),
    appSavedFile: (args) => text('app-saved-file', args),
    appSaving: () => text('app-saving'),
    appSearch: () => text('app-search'),
    appSearchAll: () => text('app-search-all'),
    appShortcutClose: () => text('app-shortcut-close'),
    appShortcutEnter: () => text('app-shortcut-enter'),
    appShortcutFind: () => text('app-shortcut-find'),
    appShortcutHelp: () => text('app-shortcut-help'),
    appShortcutMove: () => text('app-shortcut-move'),
    appShortcutNew: () => text('app-shortcut-new'),
    appShortcutPrint: () => text('app-shortcut-print'),
    appShortcuts: () => text('app-shortcuts'),
    appShowFolder: () => text('app-show-folder'),
    appSkip: () => text('app-skip'),
    appTheme: () => text('app-theme'),
    appThemeDark: () => text('app-theme-dark'),
    appThemeLight: () => text('app-theme-light'),
    appThemeSystem: () => text('app-theme-system'),
    appWindowTitle: (args) => text('app-window-title', args),
    appWorkspace: () => text('app-workspace'),
    appYes: () => text('app-yes'),
    cliCheckSound: (args) => text('cli-check-sound', args),
    cliDemoMade: (args) => text('cli-demo-made', args),
    cliImportCounts: (args) => text('cli-import-counts', args),
    cliNoWorkspaceNamed: () => text('cli-no-workspace-named'),
    cliRestored: (args) => text('cli-restored', args),
    companiesColumnAddress: () => text('companies-column-address'),
    companiesColumnMentors: () => text('companies-column-mentors'),
    companiesColumnName: () => text('companies-column-name'),
    companiesColumnNumber: () => text('companies-column-number'),
    companiesColumnPlacements: () => text('companies-column-placements'),
    companiesCreated: () => text('companies-created'),
    companiesEmptyTitle: () => text('companies-empty-title'),
    companiesEmptyWhat: () => text('companies-empty-what'),
    companiesFieldAddress: () => text('companies-field-address'),
    companiesFieldEmail: () => text('companies-field-email'),
    companiesFieldLegalForm: () => text('companies-field-legal-form'),
    companiesFieldLegalFormHint: () => text('companies-field-legal-form-hint'),
    companiesFieldMentorName: () => text('companies-field-mentor-name'),
    companiesFieldMentorPosition: () => text('companies-field-mentor-position'),
    companiesFieldMentorQualification: () => text('companies-field-mentor-qualification'),
    companiesFieldName: () => text('companies-field-name'),
    companiesFieldNumber: () => text('companies-field-number'),
    companiesFieldNumberHint: () => text('companies-field-number-hint'),
    companiesFieldPhone: () => text('companies-field-phone'),
    companiesFieldSignatoryAuthority: () => text('companies-field-signatory-authority'),
    companiesFieldSignatoryAuthorityHint: () => text('companies-field-signatory-authority-hint'),
    companiesFieldSignatoryName: () => text('companies-field-signatory-name'),
    companiesFieldSignatoryPosition: () => text('companies-field-signatory-position'),
    companiesFieldSite: () => text('companies-field-site'),
    companiesFieldSiteHint: () => text('companies-field-site-hint'),
    companiesFormCompany: () => text('companies-form-company'),
    companiesFormContact: () => text('companies-form-contact'),
    companiesFormSignatory: () => text('companies-form-signatory'),
    companiesImport: () => text('companies-import'),
    companiesMentorEdit: () => text('companies-mentor-edit'),
    companiesMentorNew: () => text('companies-mentor-new'),
    companiesMentorRemoveTitle: () => text('companies-mentor-remove-title'),
    companiesMentorRemoveWhat: (args) => text('companies-mentor-remove-what', args),
    companiesMentorRemoved: () => text('companies-mentor-removed'),
    companiesMentorSaved: () => text('companies-mentor-saved'),
    companiesMentors: () => text('companies-mentors'),
    companiesMentorsNone: () => text('companies-mentors-none'),
    companiesNew: () => text('companies-new'),
    companiesNoneMatch: () => text('companies-none-match'),
    companiesNumberDoubtful: () => text('companies-number-doubtful'),
    companiesPlacements: () => text('companies-placements'),
    companiesPlacementsNone: () => text('companies-placements-none'),
    companiesSaved: () => text('companies-saved'),
    companiesSearch: () => text('companies-search'),
    companiesTitle: () => text('companies-title'),
    importAgain: () => text('import-again'),
    importApply: (args) => text('import-apply', args),
    importBackColumns: () => text('import-back-columns'),
    importColumn: () => text('import-column'),
    importColumnChoose: (args) => text('import-column-choose', args),
    importColumnField: () => text('import-column-field'),
    importColumnHeading: () => text('import-column-heading'),
    importColumnRequired: (args) => text('import-column-required', args),
    importColumnSamples: () => text('import-column-samples'),
    importColumnSkip: () => text('import-column-skip'),
    importColumnsMissing: (args) => text('import-columns-missing', args),
    importColumnsTitle: () => text('import-columns-title'),
    importColumnsWhat: () => text('import-columns-what'),
    importCompare: () => text('import-compare'),
    importCountChange: () => text('import-count-change'),
    importCountCreate: () => text('import-count-create'),
    importCountRefused: () => text('import-count-refused'),
    importCountSame: () => text('import-count-same'),
    importDifference: (args) => text('import-difference', args),
    importDifferenceNew: (args) => text('import-difference-new', args),
    importDifferencesTitle: () => text('import-differences-title'),
    importDifferencesWhat: () => text('import-differences-what'),
    importDrop: () => text('import-drop'),
    importDropHint: () => text('import-drop-hint'),
    importKind: () => text('import-kind'),
    importKindCompanies: () => text('import-kind-companies'),
    importKindPlacements: () => text('import-kind-placements'),
    importKindStudents: () => text('import-kind-students'),
    importNoRows: () => text('import-no-rows'),
    importNothingToApply: () => text('import-nothing-to-apply'),
    importOtherFile: () => text('import-other-file'),
    importProblem: (args) => text('import-problem', args),
    importProblemNoColumn: (args) => text('import-problem-no-column', args),
    importReading: () => text('import-reading'),
    importResultChanged: (args) => text('import-result-changed', args),
    importResultCreated: (args) => text('import-result-created', args),
    importResultRefused: (args) => text('import-result-refused', args),
    importResultRefusedWhat: () => text('import-result-refused-what'),
    importResultSame: (args) => text('import-result-same', args),
    importResultTitle: () => text('import-result-title'),
    importRow: () => text('import-row'),
    importRowDetails: () => text('import-row-details'),
    importRowState: () => text('import-row-state'),
    importRowWhat: () => text('import-row-what'),
    importRows: (args) => text('import-rows', args),
    importSaveRefused: () => text('import-save-refused'),
    importSeeList: () => text('import-see-list'),
    importSheet: (args) => text('import-sheet', args),
    importSheetOthers: (args) => text('import-sheet-others', args),
    importShow: () => text('import-show'),
    importShowAll: () => text('import-show-all'),
    importStateChange: () => text('import-state-change'),
    importStateCreate: () => text('import-state-create'),
    importStateRefused: () => text('import-state-refused'),
    importStateSame: () => text('import-state-same'),
    importStepColumns: () => text('import-step-columns'),
    importStepDifferences: () => text('import-step-differences'),
    importStepFile: () => text('import-step-file'),
    importStepResult: () => text('import-step-result'),
    importSteps: () => text('import-steps'),
    importTitle: () => text('import-title'),
    placementsAttention: () => text('placements-attention'),
    placementsAttentionAny: () => text('placements-attention-any'),
    placementsAttentionOverdue: () => text('placements-attention-overdue'),
    placementsAttentionThis_week: () => text('placements-attention-this_week'),
    placementsAttentionWaiting: () => text('placements-attention-waiting'),
    placementsClearFilters: () => text('placements-clear-filters'),
    placementsColumnCompany: () => text('placements-column-company'),
    placementsColumnGroup: () => text('placements-column-group'),
    placementsColumnNext: () => text('placements-column-next'),
    placementsColumnNumber: () => text('placements-column-number'),
    placementsColumnPeriod: () => text('placements-column-period'),
    placementsColumnStage: () => text('placements-column-stage'),
    placementsColumnStudent: () => text('placements-column-student'),
    placementsCreated: () => text('placements-created'),
    placementsDueBy: (args) => text('placements-due-by', args),
    placementsEmptyTitle: () => text('placements-empty-title'),
    placementsEmptyWhat: () => text('placements-empty-what'),
    placementsFieldCompany: () => text('placements-field-company'),
    placementsFieldEnd: () => text('placements-field-end'),
    placementsFieldGoal: () => text('placements-field-goal'),
    placementsFieldHoursPerDay: () => text('placements-field-hours-per-day'),
    placementsFieldHoursTotal: () => text('placements-field-hours-total'),
    placementsFieldHoursTotalHint: () => text('placements-field-hours-total-hint'),
    placementsFieldInsurance: () => text('placements-field-insurance'),
    placementsFieldInsuranceHint: () => text('placements-field-insurance-hint'),
    placementsFieldKind: () => text('placements-field-kind'),
    placementsFieldMentor: () => text('placements-field-mentor'),
    placementsFieldMentorLater: () => text('placements-field-mentor-later'),
    placementsFieldProgramme: () => text('placements-field-programme'),
    placementsFieldRemuneration: () => text('placements-field-remuneration'),
    placementsFieldSite: () => text('placements-field-site'),
    placementsFieldSiteHint: () => text('placements-field-site-hint'),
    placementsFieldStart: () => text('placements-field-start'),
    placementsFieldStudent: () => text('placements-field-student'),
    placementsFieldStudentHint: () => text('placements-field-student-hint'),
    placementsFieldSupervisor: () => text('placements-field-supervisor'),
    placementsFilters: () => text('placements-filters'),
    placementsFormMore: () => text('placements-form-more'),
    placementsFormTitleEdit: () => text('placements-form-title-edit'),
    placementsFormTitleNew: () => text('placements-form-title-new'),
    placementsFormWhen: () => text('placements-form-when'),
    placementsFormWho: () => text('placements-form-who'),
    placementsImport: () => text('placements-import'),
    placementsKindErasmus: () => text('placements-kind-erasmus'),
    placementsKindFinal: () => text('placements-kind-final'),
    placementsKindModule: () => text('placements-kind-module'),
    placementsKindOther: () => text('placements-kind-other'),
    placementsKindTraining: () => text('placements-kind-training'),
    placementsKindWork_based: () => text('placements-kind-work_based'),
    placementsLine: () => text('placements-line'),
    placementsNew: () => text('placements-new'),
    placementsNextAgreement_issue: () => text('placements-next-agreement_issue'),
    placementsNextAgreement_signature: (args) => text('placements-next-agreement_signature', args),
    placementsNextConsent: (args) => text('placements-next-consent', args),
    placementsNextExpectations: (args) => text('placements-next-expectations', args),
    placementsNextFinal_mark: () => text('placements-next-final_mark'),
    placementsNextGates: () => text('placements-next-gates'),
    placementsNextMentor: () => text('placements-next-mentor'),
    placementsNextMentor_assessment: () => text('placements-next-mentor_assessment'),
    placementsNextQuality_form: (args) => text('placements-next-quality_form', args),
    placementsNextReport_issue: () => text('placements-next-report_issue'),
    placementsNextReport_signature: (args) => text('placements-next-report_signature', args),
    placementsNextRepresentative: () => text('placements-next-representative'),
    placementsNextStill_running: () => text('placements-next-still_running'),
    placementsNextSupervisor: () => text('placements-next-supervisor'),
    placementsNoneMatch: () => text('placements-none-match'),
    placementsNothingNext: () => text('placements-nothing-next'),
    placementsOverdueBy: (args) => text('placements-overdue-by', args),
    placementsPartyCompany: () => text('placements-party-company'),
    placementsPartySchool: () => text('placements-party-school'),
    placementsPartyStudent: () => text('placements-party-student'),
    placementsSaved: () => text('placements-saved'),
    placementsSearch: () => text('placements-search'),
    placementsStage: () => text('placements-stage'),
    placementsStageAgreeing: () => text('placements-stage-agreeing'),
    placementsStageAgreement: () => text('placements-stage-agreement'),
    placementsStageAny: () => text('placements-stage-any'),
    placementsStageAssessing: () => text('placements-stage-assessing'),
    placementsStageDone: () => text('placements-stage-done'),
    placementsStageEnded: () => text('placements-stage-ended'),
    placementsStageQuality: () => text('placements-stage-quality'),
    placementsStageReport: () => text('placements-stage-report'),
    placementsStageRunning: () => text('placements-stage-running'),
    placementsStateAhead: () => text('placements-state-ahead'),
    placementsStateCurrent: () => text('placements-state-current'),
    placementsStateDone: () => text('placements-state-done'),
    placementsStateMissing: () => text('placements-state-missing'),
    placementsTitle: () => text('placements-title'),
    programmesColumnCode: () => text('programmes-column-code'),
    programmesColumnLevel: () => text('programmes-column-level'),
    programmesColumnName: () => text('programmes-column-name'),
    programmesColumnOutcomes: () => text('programmes-column-outcomes'),
    programmesColumnQualification: () => text('programmes-column-qualification'),
    programmesColumnSector: () => text('programmes-column-sector'),
    programmesCreated: () => text('programmes-created'),
    programmesEmptyTitle: () => text('programmes-empty-title'),
    programmesEmptyWhat: () => text('programmes-empty-what'),
    programmesFieldCode: () => text('programmes-field-code'),
    programmesFieldCodeHint: () => text('programmes-field-code-hint'),
    programmesFieldLevel: () => text('programmes-field-level'),
    programmesFieldName: () => text('programmes-field-name'),
    programmesFieldQualification: () => text('programmes-field-qualification'),
    programmesFieldSector: () => text('programmes-field-sector'),
    programmesFilter: () => text('programmes-filter'),
    programmesForm: () => text('programmes-form'),
    programmesLevel: (args) => text('programmes-level', args),
    programmesNew: () => text('programmes-new'),
    programmesOutcomeAdd: () => text('programmes-outcome-add'),
    programmesOutcomeCode: (args) => text('programmes-outcome-code', args),
    programmesOutcomeDown: (args) => text('programmes-outcome-down', args),
    programmesOutcomeRemove: (args) => text('programmes-outcome-remove', args),
    programmesOutcomeText: (args) => text('programmes-outcome-text', args),
    programmesOutcomeUp: (args) => text('programmes-outcome-up', args),
    programmesOutcomes: () => text('programmes-outcomes'),
    programmesOutcomesHint: () => text('programmes-outcomes-hint'),
    programmesOutcomesNone: () => text('programmes-outcomes-none'),
    programmesSaved: () => text('programmes-saved'),
    programmesTitle: () => text('programmes-title'),
    qualityBand: () => text('quality-band'),
    qualityBandAny: () => text('quality-band-any'),
    qualityBandExcellent: () => text('quality-band-excellent'),
    qualityBandGood: () => text('quality-band-good'),
    qualityBandInsufficient: () => text('quality-band-insufficient'),
    qualityBandNeeds_work: () => text('quality-band-needs_work'),
    qualityChart: () => text('quality-chart'),
    qualityColumnBand: () => text('quality-column-band'),
    qualityColumnCompany: () => text('quality-column-company'),
    qualityColumnFlags: () => text('quality-column-flags'),
    qualityColumnIndex: () => text('quality-column-index'),
    qualityColumnStudent: () => text('quality-column-student'),
    qualityCompletenessFull: () => text('quality-completeness-full'),
    qualityCompletenessNone: () => text('quality-completeness-none'),
    qualityCompletenessPartial: () => text('quality-completeness-partial'),
    qualityEmptyTitle: () => text('quality-empty-title'),
    qualityEmptyWhat: () => text('quality-empty-what'),
    qualityFlagAction: () => text('quality-flag-action'),
    qualityFlagAlert: (args) => text('quality-flag-alert', args),
    qualityFlagCapped: () => text('quality-flag-capped'),
    qualityFlagGap: (args) => text('quality-flag-gap', args),
    qualityFlagGate: (args) => text('quality-flag-gate', args),
    qualityMean: () => text('quality-mean'),
    qualityMeanOf: (args) => text('quality-mean-of', args),
    qualityNoIndex: () => text('quality-no-index'),
    qualityNoneFlagged: () => text('quality-none-flagged'),
    qualityNoneMatch: () => text('quality-none-match'),
    qualitySearch: () => text('quality-search'),
    qualityTitle: () => text('quality-title'),
    qualityVerify: () => text('quality-verify'),
    qualityWhat: () => text('quality-what'),
    refusalAgreementIncomplete: () => text('refusal-agreement-incomplete'),
    refusalAlreadySigned: () => text('refusal-already-signed'),
    refusalCertificateExpired: () => text('refusal-certificate-expired'),
    refusalCertificateNotYetValid: () => text('refusal-certificate-not-yet-valid'),
    refusalCheckDamage: () => text('refusal-check-damage'),
    refusalCheckDangling: (args) => text('refusal-check-dangling', args),
    refusalCheckJournal: (args) => text('refusal-check-journal', args),
    refusalCheckStaleLines: (args) => text('refusal-check-stale-lines', args),
    refusalCheckUnjournalled: (args) => text('refusal-check-unjournalled', args),
    refusalConflict: () => text('refusal-conflict'),
    refusalDiskFull: () => text('refusal-disk-full'),
    refusalDocumentReplaced: () => text('refusal-document-replaced'),
    refusalFailedData: () => text('refusal-failed-data'),
    refusalFailedDocument: () => text('refusal-failed-document'),
    refusalFailedFile: () => text('refusal-failed-file'),
    refusalFailedSignature: () => text('refusal-failed-signature'),
    refusalFailedStore: () => text('refusal-failed-store'),
    refusalFields: () => text('refusal-fields'),
    refusalFileExists: () => text('refusal-file-exists'),
    refusalFileMissing: () => text('refusal-file-missing'),
    refusalFileTooLarge: () => text('refusal-file-too-large'),
    refusalFolderReadOnly: () => text('refusal-folder-read-only'),
    refusalInUse: () => text('refusal-in-use'),
    refusalNewerWorkspace: () => text('refusal-newer-workspace'),
    refusalNoImport: () => text('refusal-no-import'),
    refusalNoWorkspace: () => text('refusal-no-workspace'),
    refusalNotACertificate: () => text('refusal-not-a-certificate'),
    refusalNotAPdf: () => text('refusal-not-a-pdf'),
    refusalNotASigner: () => text('refusal-not-a-signer'),
    refusalNotASpreadsheet: () => text('refusal-not-a-spreadsheet'),
    refusalNotAWorkspace: () => text('refusal-not-a-workspace'),
    refusalNotAnIdentity: () => text('refusal-not-an-identity'),
    refusalNotFound: () => text('refusal-not-found'),
    refusalNothingToConsent: () => text('refusal-nothing-to-consent'),
    refusalNothingToImport: () => text('refusal-nothing-to-import'),
    refusalPasswordTooShort: () => text('refusal-password-too-short'),
    refusalPlacementEnded: () => text('refusal-placement-ended'),
    refusalProblemAmbiguous: () => text('refusal-problem-ambiguous'),
    refusalProblemDateOutOfRange: (args) => text('refusal-problem-date-out-of-range', args),
    refusalProblemDuplicate: () => text('refusal-problem-duplicate'),
    refusalProblemEndsBeforeStart: () => text('refusal-problem-ends-before-start'),
    refusalProblemImpossibleDate: () => text('refusal-problem-impossible-date'),
    refusalProblemMissing: () => text('refusal-problem-missing'),
    refusalProblemNotAChoice: () => text('refusal-problem-not-a-choice'),
    refusalProblemNotADate: () => text('refusal-problem-not-a-date'),
    refusalProblemNotAGrade: () => text('refusal-problem-not-a-grade'),
    refusalProblemNotANumber: (args) => text('refusal-problem-not-a-number', args),
    refusalProblemNotAPersonalCode: () => text('refusal-problem-not-a-personal-code'),
    refusalProblemNotARegistrationNumber: () => text('refusal-problem-not-a-registration-number'),
    refusalProblemNotAnEmail: () => text('refusal-problem-not-an-email'),
    refusalProblemTooLong: (args) => text('refusal-problem-too-long', args),
    refusalProblemUnknown: () => text('refusal-problem-unknown'),
    refusalReportIncomplete: () => text('refusal-report-incomplete'),
    refusalSheetBroken: () => text('refusal-sheet-broken'),
    refusalSheetEmpty: () => text('refusal-sheet-empty'),
    refusalSheetProtected: () => text('refusal-sheet-protected'),
    refusalSheetTooLarge: () => text('refusal-sheet-too-large'),
    refusalUnsupportedCharacter: () => text('refusal-unsupported-character'),
    refusalUnusableKey: () => text('refusal-unusable-key'),
    refusalWorkspaceDamaged: () => text('refusal-workspace-damaged'),
    refusalWorkspaceInUse: () => text('refusal-workspace-in-use'),
    refusalWrongPassword: () => text('refusal-wrong-password'),
    settingsAnchorAdd: () => text('settings-anchor-add'),
    settingsAnchorAdded: () => text('settings-anchor-added'),
    settingsAnchorRemoveTitle: () => text('settings-anchor-remove-title'),
    settingsAnchorRemoveWhat: (args) => text('settings-anchor-remove-what', args),
    settingsAnchorRemoved: () => text('settings-anchor-removed'),
    settingsAnchors: () => text('settings-anchors'),
    settingsAnchorsNone: () => text('settings-anchors-none'),
    settingsAnchorsWhat: () => text('settings-anchors-what'),
    settingsBackup: () => text('settings-backup'),
    settingsBackupCreate: () => text('settings-backup-create'),
    settingsBackupSuggested: () => text('settings-backup-suggested'),
    settingsBackupWhat: () => text('settings-backup-what'),
    settingsCheck: () => text('settings-check'),
    settingsCheckEntries: (args) => text('settings-check-entries', args),
    settingsCheckHead: () => text('settings-check-head'),
    settingsCheckRun: () => text('settings-check-run'),
    settingsCheckSound: () => text('settings-check-sound'),
    settingsCheckUnsound: () => text('settings-check-unsound'),
    settingsCheckWhat: () => text('settings-check-what'),
    settingsFieldAddress: () => text('settings-field-address'),
    settingsFieldEmail: () => text('settings-field-email'),
    settingsFieldName: () => text('settings-field-name'),
    settingsFieldNumber: () => text('settings-field-number'),
    settingsFieldPersonName: () => text('settings-field-person-name'),
    settingsFieldPersonPosition: () => text('settings-field-person-position'),
    settingsFieldPhone: () => text('settings-field-phone'),
    settingsFieldSignatoryAuthority: () => text('settings-field-signatory-authority'),
    settingsFieldSignatoryAuthorityHint: () => text('settings-field-signatory-authority-hint'),
    settingsFieldSignatoryName: () => text('settings-field-signatory-name'),
    settingsFieldSignatoryPosition: () => text('settings-field-signatory-position'),
    settingsFieldTown: () => text('settings-field-town'),
    settingsFieldTownLocative: () => text('settings-field-town-locative'),
    settingsFieldTownLocativeHint: () => text('settings-field-town-locative-hint'),
    settingsIdentity: () => text('settings-identity'),
    settingsIdentityCreate: () => text('settings-identity-create'),
    settingsIdentityDiffer: () => text('settings-identity-differ'),
    settingsIdentityMade: () => text('settings-identity-made'),
    settingsIdentityName: () => text('settings-identity-name'),
    settingsIdentityNameHint: () => text('settings-identity-name-hint'),
    settingsIdentityPassword: () => text('settings-identity-password'),
    settingsIdentityPasswordHint: () => text('settings-identity-password-hint'),
    settingsIdentityRepeat: () => text('settings-identity-repeat'),
    settingsIdentityWhat: () => text('settings-identity-what'),
    settingsLook: () => text('settings-look'),
    settingsRestore: () => text('settings-restore'),
    settingsRestoreNow: () => text('settings-restore-now'),
    settingsRestoreTitle: () => text('settings-restore-title'),
    settingsRestoreWhat: () => text('settings-restore-what'),
    settingsRestored: () => text('settings-restored'),
    settingsSchool: () => text('settings-school'),
    settingsSchoolSaved: () => text('settings-school-saved'),
    settingsSchoolWhat: () => text('settings-school-what'),
    settingsSignatory: () => text('settings-signatory'),
    settingsSupervisorEdit: () => text('settings-supervisor-edit'),
    settingsSupervisorNew: () => text('settings-supervisor-new'),
    settingsSupervisorRemoveTitle: () => text('settings-supervisor-remove-title'),
    settingsSupervisorRemoveWhat: (args) => text('settings-supervisor-remove-what', args),
    settingsSupervisorRemoved: () => text('settings-supervisor-removed'),
    settingsSupervisorSaved: () => text('settings-supervisor-saved'),
    settingsSupervisors: () => text('settings-supervisors'),
    settingsSupervisorsNone: () => text('settings-supervisors-none'),
    settingsTabData: () => text('settings-tab-data'),
    settingsTabProgram: () => text('settings-tab-program'),
    settingsTabSchool: () => text('settings-tab-school'),
    settingsTabSigning: () => text('settings-tab-signing'),
    settingsTitle: () => text('settings-title'),
    settingsVersion: () => text('settings-version'),
    settingsWorkspace: () => text('settings-workspace'),
    settingsWorkspaceClose: () => text('settings-workspace-close'),
    settingsWorkspaceDocuments: () => text('settings-workspace-documents'),
    settingsWorkspaceFile: () => text('settings-workspace-file'),
    studentsCodeChange: () => text('students-code-change'),
    studentsCodeDoubtful: () => text('students-code-doubtful'),
    studentsCodeHide: () => text('students-code-hide'),
    studentsCodeLogged: () => text('students-code-logged'),
    studentsCodeMasked: () => text('students-code-masked'),
    studentsCodeNone: () => text('students-code-none'),
    studentsCodeRemove: () => text('students-code-remove'),
    studentsCodeReveal: () => text('students-code-reveal'),
    studentsColumnBirth: () => text('students-column-birth'),
    studentsColumnGroup: () => text('students-column-group'),
    studentsColumnName: () => text('students-column-name'),
    studentsColumnPlacements: () => text('students-column-placements'),
    studentsColumnProgramme: () => text('students-column-programme'),
    studentsColumnStage: () => text('students-column-stage'),
    studentsCreated: () => text('students-created'),
    studentsEmptyTitle: () => text('students-empty-title'),
    studentsEmptyWhat: () => text('students-empty-what'),
    studentsFieldAddress: () => text('students-field-address'),
    studentsFieldBirth: () => text('students-field-birth'),
    studentsFieldCode: () => text('students-field-code'),
    studentsFieldCodeHint: () => text('students-field-code-hint'),
    studentsFieldCodeKeep: () => text('students-field-code-keep'),
    studentsFieldCodeNew: () => text('students-field-code-new'),
    studentsFieldEmail: () => text('students-field-email'),
    studentsFieldFirstName: () => text('students-field-first-name'),
    studentsFieldGroup: () => text('students-field-group'),
    studentsFieldLastName: () => text('students-field-last-name'),
    studentsFieldPhone: () => text('students-field-phone'),
    studentsFieldProgramme: () => text('students-field-programme'),
    studentsFieldProgrammeNone: () => text('students-field-programme-none'),
    studentsFieldRepresentativeName: () => text('students-field-representative-name'),
    studentsFormContact: () => text('students-form-contact'),
    studentsFormPerson: () => text('students-form-person'),
    studentsFormRepresentative: () => text('students-form-representative'),
    studentsFormRepresentativeHint: () => text('students-form-representative-hint'),
    studentsGroup: () => text('students-group'),
    studentsGroupAny: () => text('students-group-any'),
    studentsImport: () => text('students-import'),
    studentsMinor: () => text('students-minor'),
    studentsNew: () => text('students-new'),
    studentsNoneMatch: () => text('students-none-match'),
    studentsPlacements: () => text('students-placements'),
    studentsPlacementsNone: () => text('students-placements-none'),
    studentsSaved: () => text('students-saved'),
    studentsSearch: () => text('students-search'),
    studentsTitle: () => text('students-title'),
    todayAllInStage: (args) => text('today-all-in-stage', args),
    todayByStage: () => text('today-by-stage'),
    todayEmptyImport: () => text('today-empty-import'),
    todayEmptySchool: () => text('today-empty-school'),
    todayEmptyTitle: () => text('today-empty-title'),
    todayEmptyWhat: () => text('today-empty-what'),
    todayNothingOverdue: () => text('today-nothing-overdue'),
    todayNothingWaiting: () => text('today-nothing-waiting'),
    todayNothingWeek: () => text('today-nothing-week'),
    todayOverdue: () => text('today-overdue'),
    todayOverdueWhat: () => text('today-overdue-what'),
    todayShowAll: () => text('today-show-all'),
    todayTitle: () => text('today-title'),
    todayWaiting: () => text('today-waiting'),
    todayWaitingWhat: () => text('today-waiting-what'),
    todayWeek: () => text('today-week'),
    todayWeekWhat: () => text('today-week-what'),
    verifyChecking: () => text('verify-checking'),
    verifyCovers: () => text('verify-covers'),
    verifyCoversFile: () => text('verify-covers-file'),
    verifyCoversPart: (args) => text('verify-covers-part', args),
    verifyDocument: () => text('verify-document'),
    verifyDrop: () => text('verify-drop'),
    verifyFindings: () => text('verify-findings'),
    verifyIntact: () => text('verify-intact'),
    verifyIssued: (args) => text('verify-issued', args),
    verifyIssuedDifferent: () => text('verify-issued-different'),
    verifyIssuedSame: () => text('verify-issued-same'),
    verifyIssuer: () => text('verify-issuer'),
    verifyNotIntact: () => text('verify-not-intact'),
    verifyNotTrusted: () => text('verify-not-trusted'),
    verifyOrganisation: () => text('verify-organisation'),
    verifyOther: () => text('verify-other'),
    verifyRevision: () => text('verify-revision'),
    verifyRevisionOf: (args) => text('verify-revision-of', args),
    verifySignature: (args) => text('verify-signature', args),
    verifySignatures: () => text('verify-signatures'),
    verifySignedAt: () => text('verify-signed-at'),
    verifySigner: () => text('verify-signer'),
    verifyTitle: () => text('verify-title'),
    verifyTrustAdd: () => text('verify-trust-add'),
    verifyTrusted: () => text('verify-trusted'),
    verifyVerdictBroken: () => text('verify-verdict-broken'),
    verifyVerdictHolds: () => text('verify-verdict-holds'),
    verifyVerdictUnsigned: () => text('verify-verdict-unsigned'),
    verifyVerdictUntrusted: () => text('verify-verdict-untrusted'),
    verifyWhat: () => text('verify-what'),
    welcomeCreate: () => text('welcome-create'),
    welcomeCreateNow: () => text('welcome-create-now'),
    welcomeCreateWhat: () => text('welcome-create-what'),
    welcomeDemo: () => text('welcome-demo'),
    welcomeDemoWhat: () => text('welcome-demo-what'),
    welcomeFieldPath: () => text('welcome-field-path'),
    welcomeFieldPathChoose: () => text('welcome-field-path-choose'),
    welcomeFieldPathNone: () => text('welcome-field-path-none'),
    welcomeFieldSchool: () => text('welcome-field-school'),
    welcomeFieldSchoolHint: () => text('welcome-field-school-hint'),
    welcomeFieldTown: () => text('welcome-field-town'),
    welcomeFieldTownHint: () => text('welcome-field-town-hint'),
    welcomeOpen: () => text('welcome-open'),
    welcomeOpenWhat: () => text('welcome-open-what'),
    welcomeRecent: () => text('welcome-recent'),
    welcomeSuggested: () => text('welcome-suggested'),
    welcomeTitle: () => text('welcome-title'),
    welcomeWhat: () => text('welcome-what'),
  };
}

/** Languages of the program. */
export type Language = 'lv' | 'en';

/** The Fluent text of each language. */
export const resources: Record<Language, string> = {
  lv: `# Rāmis: sliede, paziņojumi, kopīgie vārdi un komponentes.
app-name = Amats
app-window-title = { $page } – Amats
app-skip = Pāriet uz saturu
app-places = Programmas daļas
app-place-today = Šodien
app-place-placements = Prakses
app-place-students = Audzēkņi
app-place-companies = Uzņēmumi
app-place-programmes = Programmas
app-place-quality = Kvalitāte
app-place-settings = Iestatījumi
app-demo = DEMO
app-demo-explained = Demonstrācijas darbvieta: visi vārdi un dati ir izdomāti.
app-workspace = Darbvieta

app-language = Valoda
app-language-lv = Latviešu
app-language-en = English
app-theme = Izskats
app-theme-light = Gaišs
app-theme-dark = Tumšs
app-theme-system = Kā sistēmā

app-save = Saglabāt
app-cancel = Atcelt
app-close = Aizvērt
app-dismiss = Aizvērt paziņojumu
app-notices = Paziņojumi
app-edit = Labot
app-delete = Dzēst
app-add = Pievienot
app-remove = Noņemt
app-back = Atpakaļ
app-next = Tālāk
app-open = Atvērt
app-open-file = Atvērt
app-show-folder = Rādīt mapē
app-save-as = Saglabāt kā…
app-print = Izdrukāt
app-retry = Mēģināt vēlreiz
app-choose-file = Izvēlēties failu…
app-search = Meklēt
app-search-all = Visi
app-all = Visi
app-yes = Jā
app-no = Nē
app-none = nav
app-optional = nav obligāts
app-loading = Ielādē…
app-saving = Saglabā…
app-saved = Saglabāts.
app-saved-at = Saglabāts { $time }
app-saved-file = Fails saglabāts: { $path }
app-nothing-found = Nekas nav atrasts.
app-list-empty = Šeit vēl nekā nav.
app-count = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
app-percent = { $value } %
app-failed-unreachable = Programmas iekšējā daļa neatbild. Aizveriet programmu un atveriet to vēlreiz; saglabātie dati ir drošībā.
app-errors-where = { $count ->
    [zero] Jālabo { $count } lauku:
    [one] Jālabo { $count } lauks:
   *[other] Jālabo { $count } lauki:
}
app-not-found = Šādas lapas nav
app-not-found-what = Ieraksts, iespējams, ir dzēsts. Izvēlieties vietu kreisajā pusē.
app-crashed = Šo lapu neizdevās parādīt
app-crashed-what = Dati ir drošībā: katra izmaiņa tiek saglabāta uzreiz. Atveriet lapu vēlreiz vai izvēlieties citu vietu.

app-pdf-tools = Dokumenta rīki
app-pdf-smaller = Samazināt
app-pdf-larger = Palielināt
app-pdf-fit = Lapas platumā
app-pdf-page = { $page }. lapa no { $pages }
app-pdf-pages = Dokumenta lapas
app-pdf-broken = Šo dokumentu nevar parādīt: fails ir bojāts vai aizsargāts ar paroli.

app-chart-table = Tie paši skaitļi tabulā
app-chart-dimension = Dimensija
app-chart-score = Punkti
app-chart-flag = Piezīme
app-chart-differs = Viedokļu atšķirība

app-shortcuts = Taustiņi
app-shortcut-find = Meklēt sarakstā
app-shortcut-new = Izveidot jaunu
app-shortcut-print = Izdrukāt vai eksportēt redzamo
app-shortcut-help = Šī taustiņu lapa
app-shortcut-close = Aizvērt logu vai izvēlni
app-shortcut-move = Pārvietoties pa sarakstu
app-shortcut-enter = Atvērt izvēlēto

app-fields-missing = Nav aizpildīti obligātie lauki. Nekas nav saglabāts.
app-field-missing = { $field }: jāaizpilda.

# Komandrindas programma.
cli-no-workspace-named = Norādiet darba datni: amats-cli --workspace DATNE …
cli-check-sound =
    { $entries ->
        [zero] Viss kārtībā. Žurnāls ir tukšs ({ $head }).
        [one] Viss kārtībā. Žurnālā { $entries } ieraksts, ķēde ir vesela ({ $head }).
       *[other] Viss kārtībā. Žurnālā { $entries } ieraksti, ķēde ir vesela ({ $head }).
    }
cli-restored = Atjaunots. Iepriekšējā datne saglabāta: { $path }
cli-import-counts = Jauni: { NUMBER($create) }, mainīti: { NUMBER($change) }, bez izmaiņām: { NUMBER($same) }, noraidīti: { NUMBER($refused) }
cli-demo-made = Demonstrācijas darba datne: { $students } audzēkņi, { $companies } uzņēmumi, { $placements } prakses.

# Uzņēmumi (prakses vietas): saraksts, kartīte, prakses vadītāji.
companies-title = Uzņēmumi
companies-new = Jauns uzņēmums
companies-import = Importēt…
companies-search = Meklēt uzņēmumu
companies-column-name = Nosaukums
companies-column-number = Reģ. Nr.
companies-column-address = Adrese
companies-column-mentors = Prakses vadītāji
companies-column-placements = Prakses
companies-empty-title = Uzņēmumu vēl nav
companies-empty-what = Importējiet uzņēmumu sarakstu no Excel vai CSV faila vai pievienojiet pirmo.
companies-none-match = Neviens uzņēmums neatbilst meklētajam.
companies-form-company = Uzņēmums
companies-form-contact = Saziņa
companies-form-signatory = Kas paraksta uzņēmuma vārdā
companies-field-name = Nosaukums (bez juridiskās formas)
companies-field-legal-form = Juridiskā forma
companies-field-legal-form-hint = SIA, AS, ZS, biedrība…
companies-field-number = Reģistrācijas numurs
companies-field-number-hint = 11 cipari; pašnodarbinātajam atstājiet tukšu.
companies-number-doubtful = Reģistrācijas numura kontrolsumma neatbilst. Pārbaudiet numuru.
companies-field-address = Juridiskā adrese
companies-field-site = Prakses norises adrese
companies-field-site-hint = Atstājiet tukšu, ja tā sakrīt ar juridisko adresi.
companies-field-phone = Tālrunis
companies-field-email = E-pasts
companies-field-signatory-name = Pārstāvja vārds, uzvārds
companies-field-signatory-position = Amats
companies-field-signatory-authority = Rīkojas saskaņā ar
companies-field-signatory-authority-hint = Kā līgumā: „statūtiem”, „pilnvaru”.
companies-mentors = Prakses vadītāji uzņēmumā
companies-mentors-none = Prakses vadītājs vēl nav norādīts. Bez tā līgumu nevar sagatavot.
companies-mentor-new = Pievienot prakses vadītāju
companies-mentor-edit = Prakses vadītājs
companies-mentor-remove-title = Noņemt prakses vadītāju?
companies-mentor-remove-what = { $name } vairs nebūs izvēlnē. Ieraksti esošajās praksēs paliek.
companies-field-mentor-name = Vārds, uzvārds
companies-field-mentor-position = Amats
companies-field-mentor-qualification = Kvalifikācija un pieredze
companies-placements = Prakses
companies-placements-none = Šajā uzņēmumā prakšu vēl nav bijis.
companies-created = Uzņēmums pievienots.
companies-saved = Uzņēmuma dati saglabāti.
companies-mentor-saved = Prakses vadītājs saglabāts.
companies-mentor-removed = Prakses vadītājs noņemts.

# Importa saruna: fails → kolonnas → atšķirības → rezultāts.
import-title = Imports
import-steps = Importa soļi
import-step-file = Fails
import-step-columns = Kolonnas
import-step-differences = Atšķirības
import-step-result = Rezultāts
import-kind = Kas ir failā?
import-kind-students = Audzēkņi
import-kind-companies = Uzņēmumi
import-kind-placements = Prakses
import-drop = Ievelciet Excel vai CSV failu šeit
import-drop-hint = Der .xlsx un .csv ar semikolu vai komatu. Pirms kaut kas tiek ierakstīts, redzēsiet visas atšķirības.
import-reading = Lasa failu…
import-sheet = Lapa „{ $sheet }”
import-sheet-others = Pārējās lapas netiks lasītas: { $sheets }.
import-rows = { $count ->
    [zero] { $count } rindu
    [one] { $count } rinda
   *[other] { $count } rindas
}
import-columns-title = Kurā kolonnā kas ir?
import-columns-what = Kolonnas ir uzminētas pēc virsrakstiem. Labojiet, ja vajag; nevajadzīgās atstājiet neizvēlētas.
import-column = Kolonna
import-column-heading = Virsraksts failā
import-column-samples = Pirmās vērtības
import-column-field = Lauks programmā
import-column-choose = Lauks kolonnai { $letter }
import-column-skip = Nelasīt šo kolonnu
import-column-required = { $label } (obligāts)
import-columns-missing = Trūkst obligātu lauku: { $fields }.
import-compare = Salīdzināt ar darbvietu
import-other-file = Izvēlēties citu failu
import-back-columns = Atpakaļ uz kolonnām
import-differences-title = Kas mainīsies
import-differences-what = Nekas vēl nav ierakstīts.
import-count-create = Jauni
import-count-change = Mainīti
import-count-same = Tādi paši
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
import-state-refused = Noraidīta
import-difference = { $field }: „{ $before }” → „{ $after }”
import-difference-new = { $field }: „{ $after }”
import-problem = { $column }, { $field }: { $message }
import-problem-no-column = { $field }: { $message }
import-no-rows = Šādu rindu nav.
import-apply = { $count ->
    [zero] Ierakstīt { $count } rindu
    [one] Ierakstīt { $count } rindu
   *[other] Ierakstīt { $count } rindas
}
import-nothing-to-apply = Nav nevienas rindas, ko ierakstīt.
import-save-refused = Saglabāt noraidītās rindas failā…
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
import-result-refused-what = Saglabājiet noraidītās rindas failā, izlabojiet un importējiet vēlreiz.
import-again = Importēt vēl vienu failu
import-see-list = Skatīt sarakstu

# Prakšu saraksts un jaunas prakses veidlapa; posmu, pušu un soļu vārdi.
placements-title = Prakses
placements-new = Jauna prakse
placements-import = Importēt…
placements-search = Meklēt praksi
placements-stage = Posms
placements-stage-any = Visi posmi
placements-stage-agreeing = Saskaņošana
placements-stage-agreement = Līgums
placements-stage-running = Norise
placements-stage-assessing = Vērtēšana
placements-stage-quality = Kvalitāte
placements-stage-report = Ziņojums
placements-stage-done = Pabeigta
placements-stage-ended = Pārtraukta
placements-state-done = paveikts
placements-state-current = tagad
placements-state-missing = nav pabeigts
placements-state-ahead = vēl priekšā
placements-line = Prakses gaita

placements-attention = Termiņš
placements-attention-any = Jebkurš termiņš
placements-attention-overdue = Nokavētas
placements-attention-this_week = Šonedēļ
placements-attention-waiting = Gaida citus
placements-filters = Filtri
placements-clear-filters = Notīrīt filtrus

placements-column-student = Praktikants
placements-column-company = Prakses vieta
placements-column-group = Grupa
placements-column-period = Laiks
placements-column-stage = Posms
placements-column-next = Nākamais solis
placements-column-number = Numurs
placements-overdue-by = nokavēts, bija jāpaveic līdz { $date }
placements-due-by = līdz { $date }
placements-nothing-next = Viss paveikts
placements-empty-title = Prakšu vēl nav
placements-empty-what = Importējiet prakšu sarakstu no Excel vai CSV faila vai izveidojiet pirmo praksi.
placements-none-match = Neviena prakse neatbilst meklētajam. Notīriet filtrus vai mainiet meklējamo tekstu.

placements-party-school = Skola
placements-party-company = Uzņēmums
placements-party-student = Praktikants

placements-kind-training = Mācību prakse
placements-kind-module = Prakses modulis
placements-kind-final = Noslēguma prakses modulis (kvalifikācijas prakse)
placements-kind-work_based = Darba vidē balstītas mācības (DVB)
placements-kind-erasmus = Erasmus+ prakse
placements-kind-other = Cita prakse

placements-next-mentor = Norādīt prakses vadītāju uzņēmumā
placements-next-supervisor = Norādīt prakses vadītāju skolā
placements-next-representative = Norādīt nepilngadīgā likumisko pārstāvi
placements-next-expectations = { $party ->
    [school] Pierakstīt, ko piedāvā un sagaida skola
    [company] Pierakstīt, ko piedāvā un sagaida uzņēmums
   *[student] Pierakstīt, ko piedāvā un sagaida praktikants
}
placements-next-consent = { $party ->
    [school] Saņemt skolas piekrišanu
    [company] Saņemt uzņēmuma piekrišanu
   *[student] Saņemt praktikanta piekrišanu
}
placements-next-agreement_issue = Sagatavot trīspusējo līgumu
placements-next-agreement_signature = { $party ->
    [school] Saņemt skolas parakstu uz līguma
    [company] Saņemt uzņēmuma parakstu uz līguma
   *[student] Saņemt praktikanta parakstu uz līguma
}
placements-next-still_running = Prakse notiek
placements-next-mentor_assessment = Ievadīt prakses vadītāja vērtējumu
placements-next-final_mark = Ievadīt skolas gala atzīmi
placements-next-quality_form = { $party ->
    [school] Aizpildīt skolas kvalitātes anketu
    [company] Aizpildīt uzņēmuma kvalitātes anketu
   *[student] Aizpildīt praktikanta kvalitātes anketu
}
placements-next-gates = Atbildēt uz obligātajiem kvalitātes nosacījumiem
placements-next-report_issue = Sagatavot prakses kvalitātes ziņojumu
placements-next-report_signature = { $party ->
    [school] Saņemt skolas parakstu uz ziņojuma
    [company] Saņemt uzņēmuma parakstu uz ziņojuma
   *[student] Saņemt praktikanta parakstu uz ziņojuma
}

placements-form-title-new = Jauna prakse
placements-form-title-edit = Prakses dati
placements-form-who = Kas piedalās
placements-form-when = Laiks un apjoms
placements-form-more = Pārējais
placements-field-student = Praktikants
placements-field-student-hint = Rakstiet vārdu, uzvārdu vai grupu; garumzīmes nav obligātas.
placements-field-company = Prakses vieta
placements-field-mentor = Prakses vadītājs uzņēmumā
placements-field-mentor-later = Norādīs vēlāk
placements-field-supervisor = Prakses vadītājs skolā
placements-field-programme = Izglītības programma
placements-field-kind = Prakses veids
placements-field-start = Pirmā diena
placements-field-end = Pēdējā diena
placements-field-hours-total = Stundas kopā
placements-field-hours-total-hint = Astronomiskās stundas (60 minūtes).
placements-field-hours-per-day = Stundas dienā
placements-field-site = Prakses norises adrese
placements-field-site-hint = Atstājiet tukšu, ja prakse notiek uzņēmuma parastajā vietā.
placements-field-goal = Prakses mērķis
placements-field-insurance = Apdrošināšana
placements-field-insurance-hint = Apdrošinātājs, polises numurs un termiņš, ja apdrošināšana ir vajadzīga.
placements-field-remuneration = Atlīdzība, transports, dienesta viesnīca
placements-created = Prakse izveidota.
placements-saved = Prakses dati saglabāti.

# Programmas: kvalifikācijas un sasniedzamie mācīšanās rezultāti.
programmes-title = Programmas
programmes-new = Jauna programma
programmes-filter = Meklēt programmu
programmes-column-qualification = Profesionālā kvalifikācija
programmes-column-name = Izglītības programma
programmes-column-code = Kods
programmes-column-sector = Nozare
programmes-column-level = LKI
programmes-column-outcomes = Rezultāti
programmes-empty-title = Programmu vēl nav
programmes-empty-what = Pievienojiet programmu ar kvalifikāciju un sasniedzamajiem rezultātiem: pret tiem vienojas, vērtē un ziņo.
programmes-form = Programma
programmes-field-qualification = Profesionālā kvalifikācija
programmes-field-name = Izglītības programmas nosaukums
programmes-field-code = Programmas kods
programmes-field-code-hint = Kā licencē, piemēram, 33 543 04 1.
programmes-field-sector = Nozare
programmes-field-level = LKI līmenis
programmes-level = { $level }. LKI līmenis
programmes-outcomes = Sasniedzamie mācīšanās rezultāti
programmes-outcomes-hint = Secība šeit ir secība līgumā, vērtējumā un ziņojumā.
programmes-outcomes-none = Rezultātu vēl nav. Bez tiem praksi nevar novērtēt.
programmes-outcome-add = Pievienot rezultātu
programmes-outcome-code = { $number }. rezultāta kods
programmes-outcome-text = { $number }. rezultāts: ko audzēknis prot
programmes-outcome-remove = Noņemt { $number }. rezultātu
programmes-outcome-up = Pārvietot { $number }. rezultātu augstāk
programmes-outcome-down = Pārvietot { $number }. rezultātu zemāk
programmes-created = Programma pievienota.
programmes-saved = Programma saglabāta.

# Kvalitāte: prakšu indeksi un to salīdzinājums.
quality-title = Kvalitāte
quality-what = Indekss (0–100) rāda, cik laba bija prakse; tas nav audzēkņa vērtējums.
quality-verify = Pārbaudīt PDF
quality-search = Meklēt pēc praktikanta vai uzņēmuma
quality-band = Josla
quality-band-any = Visas joslas
quality-band-excellent = Teicama
quality-band-good = Laba
quality-band-needs_work = Jāpilnveido
quality-band-insufficient = Nepietiekama
quality-no-index = nav indeksa
quality-completeness-full = pilns vērtējums
quality-completeness-partial = daļējs vērtējums
quality-completeness-none = par maz anketu
quality-column-student = Praktikants
quality-column-company = Prakses vieta
quality-column-index = Indekss
quality-column-band = Josla
quality-column-flags = Kam pievērst uzmanību
quality-flag-gap = Viedokļu atšķirība: { $dimensions }
quality-flag-gate = Nav izpildīts: { $gates }
quality-flag-alert = Trauksme: { $items }
quality-flag-action = Vajadzīga rīcība
quality-flag-capped = Joslu ierobežo neizpildīts nosacījums
quality-none-flagged = nekas
quality-mean = Vidējais indekss
quality-mean-of = { $count ->
    [zero] no { $count } praksēm
    [one] no { $count } prakses
   *[other] no { $count } praksēm
}
quality-chart = Dimensijas vidēji visās praksēs
quality-empty-title = Vēl nav ko salīdzināt
quality-empty-what = Indekss rodas, kad praksei aizpildītas vismaz divu pušu anketas. Atveriet praksi un tās posmu „Kvalitāte”.
quality-none-match = Neviena prakse neatbilst meklētajam.

# Ko programma saka, kad kaut ko neizdara: kas noticis un ko darīt.
refusal-fields = Lūdzu, izlabojiet atzīmētos laukus. Nekas nav saglabāts.
refusal-no-workspace = Nav atvērta neviena darba datne. Atveriet vai izveidojiet to.
refusal-not-found = Šis ieraksts vairs neeksistē. Atveriet sarakstu no jauna.
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
refusal-not-a-spreadsheet = Šī nav izklājlapa, ko programma prot lasīt. Saglabājiet to kā .xlsx vai .csv un mēģiniet vēlreiz.
refusal-sheet-broken = Izklājlapa ir bojāta un nav nolasāma. Atveriet to izklājlapu programmā un saglabājiet no jauna.
refusal-sheet-protected = Izklājlapa ir aizsargāta ar paroli. Noņemiet paroli un mēģiniet vēlreiz.
refusal-sheet-empty = Izklājlapā nav nevienas datu rindas.
refusal-sheet-too-large = Izklājlapa ir lielāka, nekā programma lasa (100 000 rindu, 200 kolonnu, 20 MB). Sadaliet to vairākās datnēs.
refusal-no-import = Vispirms izvēlieties izklājlapu, ko importēt.
refusal-nothing-to-import = Nav nevienas rindas, ko importēt: visas ir noraidītas vai jau ir saglabātas.
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
refusal-unsupported-character = Tekstā ir rakstzīme, kuras nav dokumenta fontā. Aizstājiet to un mēģiniet vēlreiz.
refusal-nothing-to-consent = Vispirms ierakstiet vismaz vienu gaidu, par ko vienoties.
refusal-agreement-incomplete = Līgumā trūkst obligātu ziņu. Skatiet, kas vēl jāizdara.
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
refusal-problem-not-a-registration-number = Tas nav reģistrācijas numurs (11 cipari).
refusal-problem-not-an-email = Tā nav e-pasta adrese.
refusal-problem-ends-before-start = Beigu datums ir pirms sākuma datuma.
refusal-problem-not-a-choice = Šādas izvēles nav.
refusal-problem-unknown = Šāda ieraksta nav.
refusal-problem-ambiguous = Der vairāki ieraksti; norādiet precīzāk.
refusal-problem-duplicate = Tāda vērtība jau ir citam ierakstam.
refusal-problem-not-a-grade = Vērtējumam jābūt no 1 līdz 10.

refusal-failed-store = Neizdevās saglabāt datu bāzē. Nekas nav zaudēts; mēģiniet vēlreiz un, ja atkārtojas, pārbaudiet darba datni iestatījumos.
refusal-failed-file = Neizdevās nolasīt vai uzrakstīt datni. Pārbaudiet, vai mape ir pieejama.
refusal-failed-document = Neizdevās sagatavot dokumentu. Dati nav mainīti.
refusal-failed-signature = Neizdevās parakstīt vai pārbaudīt parakstu. Dokuments nav mainīts.
refusal-failed-data = Programmas iekšēja kļūda. Dati nav mainīti.

refusal-check-damage = Datu bāzes datne ir bojāta.
refusal-check-dangling =
    { $count ->
        [zero] Nav pārrautu saišu.
        [one] { $count } ieraksts atsaucas uz neesošu ierakstu.
       *[other] { $count } ieraksti atsaucas uz neesošiem ierakstiem.
    }
refusal-check-stale-lines =
    { $count ->
        [zero] Prakšu saraksts ir saskaņā ar ierakstiem.
        [one] { $count } prakses rinda sarakstā neatbilst ierakstam.
       *[other] { $count } prakšu rindas sarakstā neatbilst ierakstiem.
    }
refusal-check-journal = Žurnāla ķēde nav vesela: { $entry }. ieraksts ir mainīts vai trūkst.
refusal-check-unjournalled =
    { $count ->
        [zero] Visi ieraksti atbilst žurnālam.
        [one] { $count } ieraksts neatbilst tam, ko glabā žurnāls.
       *[other] { $count } ieraksti neatbilst tam, ko glabā žurnāls.
    }

# Iestatījumi.
settings-title = Iestatījumi
settings-tab-school = Skola
settings-tab-signing = Parakstīšana
settings-tab-program = Programma
settings-tab-data = Datu drošība
settings-school = Skolas dati
settings-school-what = Šos datus programma raksta līgumos un ziņojumos.
settings-field-name = Pilnais nosaukums
settings-field-number = Reģistrācijas numurs
settings-field-address = Adrese
settings-field-town = Pilsēta
settings-field-town-locative = Pilsēta lokatīvā
settings-field-town-locative-hint = Kā dokumenta sākumā: Daugavpilī, Rīgā.
settings-field-phone = Tālrunis
settings-field-email = E-pasts
settings-signatory = Kas paraksta skolas vārdā
settings-field-signatory-name = Vārds, uzvārds
settings-field-signatory-position = Amats
settings-field-signatory-authority = Rīkojas saskaņā ar
settings-field-signatory-authority-hint = Kā līgumā: „nolikumu”, „pilnvaru”.
settings-school-saved = Skolas dati saglabāti.
settings-supervisors = Prakses vadītāji skolā
settings-supervisors-none = Prakses vadītājs skolā vēl nav norādīts.
settings-supervisor-new = Pievienot prakses vadītāju
settings-supervisor-edit = Prakses vadītājs skolā
settings-supervisor-saved = Prakses vadītājs saglabāts.
settings-supervisor-removed = Prakses vadītājs noņemts.
settings-supervisor-remove-title = Noņemt prakses vadītāju?
settings-supervisor-remove-what = { $name } vairs nebūs izvēlnē. Ieraksti esošajās praksēs paliek.
settings-field-person-name = Vārds, uzvārds
settings-field-person-position = Amats

settings-identity = Parakstīšanas identitāte
settings-identity-what = Programma izveido skolai sertifikātu ziņojumu parakstīšanai (.p12 fails ar paroli) un sertifikātu, ko dot citiem pārbaudei (trust.pem). Tas nav kvalificēts elektroniskais paraksts; ar roku rakstītu parakstu tas neaizstāj.
settings-identity-name = Kas parakstīs
settings-identity-name-hint = Vārds un uzvārds, kā tas būs redzams parakstā.
settings-identity-password = Parole
settings-identity-password-hint = Vismaz 8 rakstzīmes. Programma to neglabā; aizmirstu paroli nevar atjaunot.
settings-identity-repeat = Parole vēlreiz
settings-identity-differ = Paroles nesakrīt. Ierakstiet abās vietās vienu un to pašu.
settings-identity-create = Izveidot identitāti
settings-identity-made = Identitāte izveidota. Glabājiet .p12 failu un paroli atsevišķi.
settings-anchors = Uzticamie sertifikāti
settings-anchors-what = Paraksts ir uzticams, ja tā sertifikāts sakņojas kādā no šiem.
settings-anchors-none = Uzticamu sertifikātu vēl nav.
settings-anchor-add = Ievelciet sertifikātu (.pem, .crt, .cer) šeit
settings-anchor-added = Sertifikāts pievienots.
settings-anchor-removed = Sertifikāts noņemts.
settings-anchor-remove-title = Noņemt sertifikātu?
settings-anchor-remove-what = Paraksti, kas balstās uz „{ $label }”, vairs nebūs uzticami.

settings-look = Valoda un izskats
settings-workspace = Darbvieta
settings-workspace-file = Fails
settings-workspace-documents = Dokumentu mape
settings-workspace-close = Aizvērt darbvietu
settings-version = Versija

settings-check = Darbvietas pārbaude
settings-check-what = Pārbauda failu, saites starp ierakstiem, noteikumus un žurnāla ķēdi.
settings-check-run = Pārbaudīt
settings-check-sound = Viss kārtībā.
settings-check-unsound = Atrastas nepilnības
settings-check-entries = { $count ->
    [zero] Žurnālā { $count } ierakstu.
    [one] Žurnālā { $count } ieraksts.
   *[other] Žurnālā { $count } ieraksti.
}
settings-check-head = Pēdējā ieraksta jaucējkods
settings-backup = Rezerves kopija
settings-backup-what = Pilna darbvietas kopija vienā failā. Glabājiet to citā diskā.
settings-backup-create = Izveidot kopiju…
settings-backup-suggested = amats-kopija.amats
settings-restore = Atjaunot no kopijas…
settings-restore-title = Atjaunot no kopijas?
settings-restore-what = Darbvietas saturu aizstās kopijas saturs. Pirms tam programma saglabās pašreizējo stāvokli atsevišķā failā.
settings-restore-now = Atjaunot
settings-restored = Darbvieta atjaunota no kopijas.

# Audzēkņi: saraksts un kartīte.
students-title = Audzēkņi
students-new = Jauns audzēknis
students-import = Importēt…
students-search = Meklēt audzēkni
students-group = Grupa
students-group-any = Visas grupas
students-column-name = Uzvārds, vārds
students-column-group = Grupa
students-column-programme = Programma
students-column-birth = Dzimšanas datums
students-column-placements = Prakses
students-column-stage = Pašreizējā prakse
students-empty-title = Audzēkņu vēl nav
students-empty-what = Importējiet audzēkņu sarakstu no Excel vai CSV faila vai pievienojiet pirmo.
students-none-match = Neviens audzēknis neatbilst meklētajam.
students-minor = Nepilngadīga persona
students-form-person = Persona
students-form-contact = Saziņa
students-form-representative = Likumiskais pārstāvis
students-form-representative-hint = Jānorāda, ja audzēknis prakses sākumā nav sasniedzis 18 gadus.
students-field-first-name = Vārds
students-field-last-name = Uzvārds
students-field-code = Personas kods
students-field-code-hint = Piemērs: 161175-19997. Atstājiet tukšu, ja koda nav.
students-field-code-new = Jauns personas kods
students-field-code-keep = Atstājiet tukšu, lai nemainītu ierakstīto kodu.
students-code-none = nav norādīts
students-code-masked = paslēpts
students-code-reveal = Rādīt kodu
students-code-hide = Paslēpt kodu
students-code-logged = Koda apskate tiek ierakstīta žurnālā.
students-code-doubtful = Koda kontrolcipars neatbilst. Pārbaudiet kodu pēc dokumenta.
students-code-change = Mainīt kodu
students-code-remove = Dzēst kodu
students-field-birth = Dzimšanas datums
students-field-group = Grupa
students-field-programme = Izglītības programma
students-field-programme-none = Nav norādīta
students-field-phone = Tālrunis
students-field-email = E-pasts
students-field-address = Deklarētā adrese
students-field-representative-name = Vārds, uzvārds
students-placements = Prakses
students-placements-none = Šim audzēknim prakšu vēl nav.
students-created = Audzēknis pievienots.
students-saved = Audzēkņa dati saglabāti.

# Šodien: kas jādara.
today-title = Šodien
today-overdue = Nokavēts
today-overdue-what = Termiņš ir pagājis
today-week = Šonedēļ
today-week-what = Jāpaveic septiņu dienu laikā
today-waiting = Gaida citus
today-waiting-what = Nākamais solis ir uzņēmumam vai praktikantam
today-by-stage = Prakses pa posmiem
today-all-in-stage = { $count ->
    [zero] { $count } prakšu
    [one] { $count } prakse
   *[other] { $count } prakses
}
today-show-all = Rādīt visas
today-nothing-overdue = Nekas nav nokavēts.
today-nothing-week = Šonedēļ nav nekā steidzama.
today-nothing-waiting = Neviens cits netiek gaidīts.
today-empty-title = Darbvieta ir tukša
today-empty-what = Sāciet ar audzēkņu, uzņēmumu un prakšu sarakstiem: tos var importēt no Excel vai CSV faila. Programmas un mācīšanās rezultātus ievadiet sadaļā „Programmas”.
today-empty-import = Importēt sarakstus
today-empty-school = Papildināt skolas datus

# Pārbaudīt PDF: kas, kad un ko parakstījis; kas mainīts.
verify-title = Pārbaudīt PDF
verify-what = Atveriet jebkuru PDF failu: programma pateiks, kas to parakstījis, vai paraksti ir īsti un vai fails pēc tam nav mainīts. Fails nekur netiek sūtīts.
verify-drop = Ievelciet PDF failu šeit
verify-checking = Pārbauda…
verify-other = Pārbaudīt citu failu
verify-verdict-unsigned = Fails nav parakstīts
verify-verdict-holds = Visi paraksti ir derīgi
verify-verdict-untrusted = Paraksti ir neskarti, bet parakstītājs šeit nav zināms
verify-verdict-broken = Paraksts nav derīgs
verify-issued = Šis ir dokuments Nr. { $number } no šīs darbvietas.
verify-issued-same = Saturs ir tāds, kādu programma to sagatavoja.
verify-issued-different = Saturs atšķiras no tā, kādu programma sagatavoja.
verify-findings = Kas vēl konstatēts
verify-signatures = Paraksti
verify-signature = { $number }. paraksts
verify-signer = Parakstītājs
verify-organisation = Organizācija
verify-issuer = Sertifikāta izdevējs
verify-signed-at = Laiks (pēc parakstītāja datora)
verify-revision = Revīzija
verify-revision-of = { $revision } no { $revisions }
verify-covers = Kas parakstīts
verify-covers-file = viss fails
verify-covers-part = fails līdz { $revision }. revīzijai; pēc tam tas papildināts
verify-intact = Neskarts
verify-not-intact = Mainīts pēc parakstīšanas
verify-trusted = Uzticams
verify-not-trusted = Parakstītājs nav zināms
verify-trust-add = Pievienot uzticamu sertifikātu
verify-document = Dokuments

# Sākums: kad neviena darbvieta nav atvērta.
welcome-title = Amats
welcome-what = Prakses profesionālajā izglītībā: no saraksta līdz parakstītam kvalitātes ziņojumam. Viss paliek šajā datorā.
welcome-demo = Atvērt demonstrāciju
welcome-demo-what = Skola ar izdomātiem audzēkņiem, uzņēmumiem un praksēm visos posmos. Var droši izmēģināt.
welcome-create = Izveidot jaunu darbvietu
welcome-create-what = Tukša darbvieta jūsu skolai: viens fails šajā datorā.
welcome-open = Atvērt darbvietu
welcome-open-what = Fails ar paplašinājumu .amats.
welcome-recent = Nesen atvērtās
welcome-field-school = Skolas nosaukums
welcome-field-school-hint = Pilnais nosaukums, kā to raksta dokumentos.
welcome-field-town = Pilsēta
welcome-field-town-hint = Kur dokumenti top, piemēram, Daugavpils.
welcome-field-path = Kur glabāt
welcome-field-path-choose = Izvēlēties vietu…
welcome-field-path-none = vēl nav izvēlēta
welcome-create-now = Izveidot
welcome-suggested = amats-darbvieta.amats

`,
  en: `# The frame: rail, notices, shared words and components.
app-name = Amats
app-window-title = { $page } – Amats
app-skip = Skip to content
app-places = Parts of the program
app-place-today = Today
app-place-placements = Placements
app-place-students = Learners
app-place-companies = Companies
app-place-programmes = Programmes
app-place-quality = Quality
app-place-settings = Settings
app-demo = DEMO
app-demo-explained = Demonstration workspace: all names and data are invented.
app-workspace = Workspace

app-language = Language
app-language-lv = Latviešu
app-language-en = English
app-theme = Appearance
app-theme-light = Light
app-theme-dark = Dark
app-theme-system = As the system

app-save = Save
app-cancel = Cancel
app-close = Close
app-dismiss = Dismiss notice
app-notices = Notices
app-edit = Edit
app-delete = Delete
app-add = Add
app-remove = Remove
app-back = Back
app-next = Next
app-open = Open
app-open-file = Open
app-show-folder = Show in folder
app-save-as = Save as…
app-print = Print
app-retry = Try again
app-choose-file = Choose a file…
app-search = Search
app-search-all = All
app-all = All
app-yes = Yes
app-no = No
app-none = none
app-optional = optional
app-loading = Loading…
app-saving = Saving…
app-saved = Saved.
app-saved-at = Saved { $time }
app-saved-file = File saved: { $path }
app-nothing-found = Nothing found.
app-list-empty = Nothing here yet.
app-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
app-percent = { $value }%
app-failed-unreachable = The inner part of the program does not answer. Close the program and open it again; saved data are safe.
app-errors-where = { $count ->
    [one] { $count } field needs correcting:
   *[other] { $count } fields need correcting:
}
app-not-found = There is no such page
app-not-found-what = The record may have been deleted. Choose a place on the left.
app-crashed = This page could not be shown
app-crashed-what = Your data are safe: every change is saved at once. Open the page again or choose another place.

app-pdf-tools = Document tools
app-pdf-smaller = Zoom out
app-pdf-larger = Zoom in
app-pdf-fit = Fit width
app-pdf-page = Page { $page } of { $pages }
app-pdf-pages = Document pages
app-pdf-broken = This document cannot be shown: the file is broken or protected with a password.

app-chart-table = The same numbers as a table
app-chart-dimension = Dimension
app-chart-score = Points
app-chart-flag = Note
app-chart-differs = Opinions differ

app-shortcuts = Keys
app-shortcut-find = Search in the list
app-shortcut-new = Create new
app-shortcut-print = Print or export what is shown
app-shortcut-help = This sheet of keys
app-shortcut-close = Close the window or menu
app-shortcut-move = Move through a list
app-shortcut-enter = Open the selected one

app-fields-missing = Required fields are empty. Nothing was saved.
app-field-missing = { $field }: needs an answer.

# The command-line program.
cli-no-workspace-named = Name the workspace: amats-cli --workspace FILE …
cli-check-sound =
    { $entries ->
        [zero] All is well. The journal is empty ({ $head }).
        [one] All is well. The journal has { $entries } entry and its chain is whole ({ $head }).
       *[other] All is well. The journal has { $entries } entries and its chain is whole ({ $head }).
    }
cli-restored = Restored. The file before was kept: { $path }
cli-import-counts = New: { NUMBER($create) }, changed: { NUMBER($change) }, unchanged: { NUMBER($same) }, refused: { NUMBER($refused) }
cli-demo-made = Demonstration workspace: { $students } students, { $companies } companies, { $placements } placements.

# Companies (placement sites): the list, a company's card, mentors.
companies-title = Companies
companies-new = New company
companies-import = Import…
companies-search = Search companies
companies-column-name = Name
companies-column-number = Reg. no.
companies-column-address = Address
companies-column-mentors = Mentors
companies-column-placements = Placements
companies-empty-title = No companies yet
companies-empty-what = Import a list of companies from an Excel or CSV file, or add the first one.
companies-none-match = No company matches.
companies-form-company = Company
companies-form-contact = Contact
companies-form-signatory = Who signs for the company
companies-field-name = Name (without the legal form)
companies-field-legal-form = Legal form
companies-field-legal-form-hint = SIA, AS, ZS, association…
companies-field-number = Registration number
companies-field-number-hint = 11 digits; leave empty for a self-employed host.
companies-number-doubtful = The registration number's check sum does not fit. Check the number.
companies-field-address = Registered address
companies-field-site = Address of the placements
companies-field-site-hint = Leave empty if it is the registered address.
companies-field-phone = Telephone
companies-field-email = E-mail
companies-field-signatory-name = Representative's name and surname
companies-field-signatory-position = Position
companies-field-signatory-authority = Acts on the basis of
companies-field-signatory-authority-hint = As the agreement says it: “statūtiem”, “pilnvaru”.
companies-mentors = Company mentors
companies-mentors-none = No mentor is named yet. Without one an agreement cannot be made.
companies-mentor-new = Add mentor
companies-mentor-edit = Mentor
companies-mentor-remove-title = Remove the mentor?
companies-mentor-remove-what = { $name } will no longer be offered. Records in existing placements stay.
companies-field-mentor-name = Name and surname
companies-field-mentor-position = Position
companies-field-mentor-qualification = Qualification and experience
companies-placements = Placements
companies-placements-none = No placements at this company yet.
companies-created = Company added.
companies-saved = Company's data saved.
companies-mentor-saved = Mentor saved.
companies-mentor-removed = Mentor removed.

# The import conversation: file → columns → differences → result.
import-title = Import
import-steps = Steps of the import
import-step-file = File
import-step-columns = Columns
import-step-differences = Differences
import-step-result = Result
import-kind = What is in the file?
import-kind-students = Learners
import-kind-companies = Companies
import-kind-placements = Placements
import-drop = Drop an Excel or CSV file here
import-drop-hint = .xlsx, and .csv with semicolons or commas. You will see every difference before anything is written.
import-reading = Reading the file…
import-sheet = Sheet “{ $sheet }”
import-sheet-others = The other sheets will not be read: { $sheets }.
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-columns-title = Which column holds what?
import-columns-what = The columns are guessed from their headings. Change them where needed; leave out what is not needed.
import-column = Column
import-column-heading = Heading in the file
import-column-samples = First values
import-column-field = Field in the program
import-column-choose = Field for column { $letter }
import-column-skip = Do not read this column
import-column-required = { $label } (required)
import-columns-missing = Required fields are missing: { $fields }.
import-compare = Compare with the workspace
import-other-file = Choose another file
import-back-columns = Back to columns
import-differences-title = What will change
import-differences-what = Nothing has been written yet.
import-count-create = New
import-count-change = Changed
import-count-same = The same
import-count-refused = Refused
import-show = Show
import-show-all = All rows
import-row = Row
import-row-state = What will happen
import-row-what = Record
import-row-details = Details
import-state-create = Will be added
import-state-change = Will change
import-state-same = Stays the same
import-state-refused = Refused
import-difference = { $field }: “{ $before }” → “{ $after }”
import-difference-new = { $field }: “{ $after }”
import-problem = { $column }, { $field }: { $message }
import-problem-no-column = { $field }: { $message }
import-no-rows = There are no such rows.
import-apply = { $count ->
    [one] Write { $count } row
   *[other] Write { $count } rows
}
import-nothing-to-apply = There is no row to write.
import-save-refused = Save refused rows to a file…
import-result-title = Import finished
import-result-created = { $count ->
    [one] { $count } new record added.
   *[other] { $count } new records added.
}
import-result-changed = { $count ->
    [one] { $count } record changed.
   *[other] { $count } records changed.
}
import-result-same = { $count ->
    [one] { $count } record was the same.
   *[other] { $count } records were the same.
}
import-result-refused = { $count ->
    [one] { $count } row refused.
   *[other] { $count } rows refused.
}
import-result-refused-what = Save the refused rows to a file, correct them and import again.
import-again = Import another file
import-see-list = See the list

# The list of placements and the form of a new one; words for stages, parties and steps.
placements-title = Placements
placements-new = New placement
placements-import = Import…
placements-search = Search placements
placements-stage = Stage
placements-stage-any = All stages
placements-stage-agreeing = Expectations
placements-stage-agreement = Agreement
placements-stage-running = In progress
placements-stage-assessing = Assessment
placements-stage-quality = Quality
placements-stage-report = Report
placements-stage-done = Finished
placements-stage-ended = Ended early
placements-state-done = done
placements-state-current = now
placements-state-missing = not finished
placements-state-ahead = still ahead
placements-line = Course of the placement

placements-attention = Due
placements-attention-any = Any time
placements-attention-overdue = Overdue
placements-attention-this_week = This week
placements-attention-waiting = Waiting for others
placements-filters = Filters
placements-clear-filters = Clear filters

placements-column-student = Trainee
placements-column-company = Placement site
placements-column-group = Group
placements-column-period = Period
placements-column-stage = Stage
placements-column-next = Next step
placements-column-number = Number
placements-overdue-by = overdue, was due by { $date }
placements-due-by = by { $date }
placements-nothing-next = All done
placements-empty-title = No placements yet
placements-empty-what = Import a list of placements from an Excel or CSV file, or create the first one.
placements-none-match = No placement matches. Clear the filters or change the search text.

placements-party-school = School
placements-party-company = Company
placements-party-student = Trainee

placements-kind-training = Training practice
placements-kind-module = Practice module
placements-kind-final = Final practice module (qualification practice)
placements-kind-work_based = Work-based learning
placements-kind-erasmus = Erasmus+ placement
placements-kind-other = Other placement

placements-next-mentor = Name the company mentor
placements-next-supervisor = Name the school supervisor
placements-next-representative = Name the minor's legal representative
placements-next-expectations = { $party ->
    [school] Write down what the school offers and expects
    [company] Write down what the company offers and expects
   *[student] Write down what the trainee offers and expects
}
placements-next-consent = { $party ->
    [school] Get the school's consent
    [company] Get the company's consent
   *[student] Get the trainee's consent
}
placements-next-agreement_issue = Prepare the tripartite agreement
placements-next-agreement_signature = { $party ->
    [school] Get the school's signature on the agreement
    [company] Get the company's signature on the agreement
   *[student] Get the trainee's signature on the agreement
}
placements-next-still_running = The placement is in progress
placements-next-mentor_assessment = Enter the mentor's assessment
placements-next-final_mark = Enter the school's final mark
placements-next-quality_form = { $party ->
    [school] Fill in the school's quality questionnaire
    [company] Fill in the company's quality questionnaire
   *[student] Fill in the trainee's quality questionnaire
}
placements-next-gates = Answer the quality gates
placements-next-report_issue = Prepare the placement-quality report
placements-next-report_signature = { $party ->
    [school] Get the school's signature on the report
    [company] Get the company's signature on the report
   *[student] Get the trainee's signature on the report
}

placements-form-title-new = New placement
placements-form-title-edit = Placement details
placements-form-who = Who takes part
placements-form-when = Time and hours
placements-form-more = Further details
placements-field-student = Trainee
placements-field-student-hint = Type a name, surname or group; diacritics are optional.
placements-field-company = Placement site
placements-field-mentor = Company mentor
placements-field-mentor-later = To be named later
placements-field-supervisor = School supervisor
placements-field-programme = Programme
placements-field-kind = Kind of placement
placements-field-start = First day
placements-field-end = Last day
placements-field-hours-total = Hours in total
placements-field-hours-total-hint = Clock hours (60 minutes).
placements-field-hours-per-day = Hours a day
placements-field-site = Address where it takes place
placements-field-site-hint = Leave empty if it takes place at the company's usual site.
placements-field-goal = Aim of the placement
placements-field-insurance = Insurance
placements-field-insurance-hint = Insurer, policy number and term, where insurance is needed.
placements-field-remuneration = Pay, transport, accommodation
placements-created = Placement created.
placements-saved = Placement details saved.

# Programmes: qualifications and learning outcomes.
programmes-title = Programmes
programmes-new = New programme
programmes-filter = Search programmes
programmes-column-qualification = Qualification
programmes-column-name = Programme
programmes-column-code = Code
programmes-column-sector = Sector
programmes-column-level = LQF
programmes-column-outcomes = Outcomes
programmes-empty-title = No programmes yet
programmes-empty-what = Add a programme with its qualification and learning outcomes: expectations, assessments and reports refer to them.
programmes-form = Programme
programmes-field-qualification = Qualification
programmes-field-name = Name of the programme
programmes-field-code = Programme code
programmes-field-code-hint = As licensed, for example 33 543 04 1.
programmes-field-sector = Sector
programmes-field-level = LQF level
programmes-level = LQF level { $level }
programmes-outcomes = Learning outcomes
programmes-outcomes-hint = This order is the order in the agreement, the assessment and the report.
programmes-outcomes-none = No outcomes yet. Without them a placement cannot be assessed.
programmes-outcome-add = Add outcome
programmes-outcome-code = Code of outcome { $number }
programmes-outcome-text = Outcome { $number }: what the learner can do
programmes-outcome-remove = Remove outcome { $number }
programmes-outcome-up = Move outcome { $number } up
programmes-outcome-down = Move outcome { $number } down
programmes-created = Programme added.
programmes-saved = Programme saved.

# Quality: the placements' indexes, compared.
quality-title = Quality
quality-what = The index (0–100) says how good the placement was; it is not the learner's mark.
quality-verify = Check a PDF
quality-search = Search by trainee or company
quality-band = Band
quality-band-any = All bands
quality-band-excellent = Excellent
quality-band-good = Good
quality-band-needs_work = Needs improvement
quality-band-insufficient = Insufficient
quality-no-index = no index
quality-completeness-full = full evaluation
quality-completeness-partial = partial evaluation
quality-completeness-none = too few questionnaires
quality-column-student = Trainee
quality-column-company = Placement site
quality-column-index = Index
quality-column-band = Band
quality-column-flags = Needs attention
quality-flag-gap = Opinions differ: { $dimensions }
quality-flag-gate = Not met: { $gates }
quality-flag-alert = Alert: { $items }
quality-flag-action = Action required
quality-flag-capped = The band is capped by a gate that is not met
quality-none-flagged = nothing
quality-mean = Mean index
quality-mean-of = { $count ->
    [one] of { $count } placement
   *[other] of { $count } placements
}
quality-chart = Dimensions, mean of all placements
quality-empty-title = Nothing to compare yet
quality-empty-what = An index appears when at least two parties have answered the questionnaire. Open a placement and its stage “Quality”.
quality-none-match = No placement matches.

# What the program says when it does not do something: what happened and what to do.
refusal-fields = Please correct the marked fields. Nothing was saved.
refusal-no-workspace = No workspace is open. Open or create one.
refusal-not-found = This record is no longer there. Open the list again.
refusal-in-use = The record cannot be deleted because other records use it.
refusal-conflict = Such a record is already there. Open it, or change the marked field.
refusal-file-missing = The file is not there. Check whether it was moved.
refusal-file-exists = A file with this name is already there. Choose another name.
refusal-folder-read-only = This folder cannot be written to. Choose another folder or ask your administrator for access.
refusal-disk-full = The disk is full. Free some space and try again; what was saved before is untouched.
refusal-not-a-workspace = This is not an Amats workspace. Choose a file that ends in .amats.
refusal-newer-workspace = This workspace was written by a newer version of the program. Update the program to open it.
refusal-workspace-in-use = The workspace is already open in another window or on another computer. Close it there and try again.
refusal-workspace-damaged = The workspace is damaged. Restore it from a backup; this file was not changed.
refusal-not-a-spreadsheet = This is not a spreadsheet the program can read. Save it as .xlsx or .csv and try again.
refusal-sheet-broken = The spreadsheet is damaged and cannot be read. Open it in a spreadsheet program and save it again.
refusal-sheet-protected = The spreadsheet is protected by a password. Remove the password and try again.
refusal-sheet-empty = The spreadsheet has no rows of data.
refusal-sheet-too-large = The spreadsheet is larger than the program reads (100,000 rows, 200 columns, 20 MB). Split it into several files.
refusal-no-import = First choose a spreadsheet to import.
refusal-nothing-to-import = There is no row to import: all were refused or are already on record.
refusal-file-too-large = The file is too large (over 50 MB).
refusal-not-a-pdf = This file is not a PDF, or it is damaged.
refusal-not-an-identity = This is not a signing identity file (.p12 or .pfx).
refusal-wrong-password = The password is wrong. Nothing was signed.
refusal-unusable-key = This file holds no key that can sign (an RSA key of at least 2048 bits or a P-256 key is needed).
refusal-certificate-expired = The certificate has expired. Obtain or create a new identity.
refusal-certificate-not-yet-valid = The certificate is not valid yet. Check the computer's clock or the certificate's first day.
refusal-not-a-certificate = This file holds no certificate (PEM or DER).
refusal-already-signed = This party has already signed the document.
refusal-not-a-signer = This document does not ask for this party's signature.
refusal-document-replaced = A later version has replaced this document. Sign the latest one.
refusal-unsupported-character = The text holds a character that the document's font does not have. Replace it and try again.
refusal-nothing-to-consent = First write at least one expectation to agree on.
refusal-agreement-incomplete = The agreement lacks required information. See what is still to be done.
refusal-report-incomplete = The report needs at least two valid questionnaires.
refusal-placement-ended = The placement was ended early. Resume it to go on.
refusal-password-too-short = The password must be at least 8 characters long.

refusal-problem-missing = This field is empty.
refusal-problem-too-long = The text is longer than { $max } characters.
refusal-problem-not-a-date = This is not a date. Write, for example, 21.11.2026.
refusal-problem-impossible-date = The calendar has no such date.
refusal-problem-date-out-of-range = The date must be from { $from } to { $to }.
refusal-problem-not-a-number = Must be a whole number from { $min } to { $max }.
refusal-problem-not-a-personal-code = This is not a personal code (NNNNNN-NNNNN).
refusal-problem-not-a-registration-number = This is not a registration number (11 digits).
refusal-problem-not-an-email = This is not an e-mail address.
refusal-problem-ends-before-start = The last day is before the first day.
refusal-problem-not-a-choice = There is no such choice.
refusal-problem-unknown = There is no such record.
refusal-problem-ambiguous = Several records fit; be more precise.
refusal-problem-duplicate = Another record already has this value.
refusal-problem-not-a-grade = The mark must be from 1 to 10.

refusal-failed-store = Saving to the database failed. Nothing is lost; try again, and if it happens again, check the workspace in Settings.
refusal-failed-file = A file could not be read or written. Check that the folder can be reached.
refusal-failed-document = The document could not be made. The data are unchanged.
refusal-failed-signature = Signing or checking a signature failed. The document is unchanged.
refusal-failed-data = An internal error of the program. The data are unchanged.

refusal-check-damage = The database file is damaged.
refusal-check-dangling =
    { $count ->
        [zero] No broken references.
        [one] { $count } record refers to a record that is not there.
       *[other] { $count } records refer to records that are not there.
    }
refusal-check-stale-lines =
    { $count ->
        [zero] The list of placements agrees with the records.
        [one] { $count } placement is not listed as its record says.
       *[other] { $count } placements are not listed as their records say.
    }
refusal-check-journal = The journal's chain is broken: entry { $entry } was changed or is missing.
refusal-check-unjournalled =
    { $count ->
        [zero] All records agree with the journal.
        [one] { $count } record is not what the journal says it is.
       *[other] { $count } records are not what the journal says they are.
    }

# Settings.
settings-title = Settings
settings-tab-school = School
settings-tab-signing = Signing
settings-tab-program = Program
settings-tab-data = Data safety
settings-school = School data
settings-school-what = The program writes these into agreements and reports.
settings-field-name = Full name
settings-field-number = Registration number
settings-field-address = Address
settings-field-town = Town
settings-field-town-locative = Town in the Latvian locative
settings-field-town-locative-hint = As at the head of a document: Daugavpilī, Rīgā.
settings-field-phone = Telephone
settings-field-email = E-mail
settings-signatory = Who signs for the school
settings-field-signatory-name = Name and surname
settings-field-signatory-position = Position
settings-field-signatory-authority = Acts on the basis of
settings-field-signatory-authority-hint = As the agreement says it: “nolikumu”, “pilnvaru”.
settings-school-saved = School data saved.
settings-supervisors = School supervisors
settings-supervisors-none = No school supervisor is named yet.
settings-supervisor-new = Add supervisor
settings-supervisor-edit = School supervisor
settings-supervisor-saved = Supervisor saved.
settings-supervisor-removed = Supervisor removed.
settings-supervisor-remove-title = Remove the supervisor?
settings-supervisor-remove-what = { $name } will no longer be offered. Records in existing placements stay.
settings-field-person-name = Name and surname
settings-field-person-position = Position

settings-identity = Signing identity
settings-identity-what = The program makes a certificate for the school to sign reports with (a .p12 file with a password) and a certificate to give to others for checking (trust.pem). It is not a qualified electronic signature and does not replace a handwritten one.
settings-identity-name = Who will sign
settings-identity-name-hint = Name and surname as the signature will show them.
settings-identity-password = Password
settings-identity-password-hint = At least 8 characters. The program does not keep it; a forgotten password cannot be recovered.
settings-identity-repeat = Password again
settings-identity-differ = The passwords differ. Type the same one in both places.
settings-identity-create = Create identity
settings-identity-made = Identity created. Keep the .p12 file and the password apart.
settings-anchors = Trusted certificates
settings-anchors-what = A signature is trusted if its certificate goes back to one of these.
settings-anchors-none = No trusted certificates yet.
settings-anchor-add = Drop a certificate (.pem, .crt, .cer) here
settings-anchor-added = Certificate added.
settings-anchor-removed = Certificate removed.
settings-anchor-remove-title = Remove the certificate?
settings-anchor-remove-what = Signatures that rest on “{ $label }” will no longer be trusted.

settings-look = Language and appearance
settings-workspace = Workspace
settings-workspace-file = File
settings-workspace-documents = Documents folder
settings-workspace-close = Close the workspace
settings-version = Version

settings-check = Check of the workspace
settings-check-what = Checks the file, links between records, rules and the journal's chain.
settings-check-run = Check
settings-check-sound = All is well.
settings-check-unsound = Something is wrong
settings-check-entries = { $count ->
    [one] { $count } entry in the journal.
   *[other] { $count } entries in the journal.
}
settings-check-head = Hash of the last entry
settings-backup = Backup
settings-backup-what = A full copy of the workspace in one file. Keep it on another disk.
settings-backup-create = Make a backup…
settings-backup-suggested = amats-backup.amats
settings-restore = Restore from a backup…
settings-restore-title = Restore from a backup?
settings-restore-what = The workspace's content will be replaced by the backup's. The program first keeps the present state in a separate file.
settings-restore-now = Restore
settings-restored = Workspace restored from the backup.

# Learners: the list and a learner's card.
students-title = Learners
students-new = New learner
students-import = Import…
students-search = Search learners
students-group = Group
students-group-any = All groups
students-column-name = Surname, name
students-column-group = Group
students-column-programme = Programme
students-column-birth = Born
students-column-placements = Placements
students-column-stage = Current placement
students-empty-title = No learners yet
students-empty-what = Import a list of learners from an Excel or CSV file, or add the first one.
students-none-match = No learner matches.
students-minor = Minor
students-form-person = Person
students-form-contact = Contact
students-form-representative = Legal representative
students-form-representative-hint = Needed if the learner is under 18 when the placement begins.
students-field-first-name = Given name
students-field-last-name = Surname
students-field-code = Personal code
students-field-code-hint = Example: 161175-19997. Leave empty if there is none.
students-field-code-new = New personal code
students-field-code-keep = Leave empty to keep the code on record.
students-code-none = not given
students-code-masked = hidden
students-code-reveal = Show code
students-code-hide = Hide code
students-code-logged = Looking at the code is recorded in the journal.
students-code-doubtful = The code's check digit does not fit. Check the code against a document.
students-code-change = Change code
students-code-remove = Remove code
students-field-birth = Date of birth
students-field-group = Group
students-field-programme = Programme
students-field-programme-none = Not given
students-field-phone = Telephone
students-field-email = E-mail
students-field-address = Declared address
students-field-representative-name = Name and surname
students-placements = Placements
students-placements-none = This learner has no placements yet.
students-created = Learner added.
students-saved = Learner's data saved.

# Today: what needs doing.
today-title = Today
today-overdue = Overdue
today-overdue-what = The due day has passed
today-week = This week
today-week-what = Due within seven days
today-waiting = Waiting for others
today-waiting-what = The next step is the company's or the trainee's
today-by-stage = Placements by stage
today-all-in-stage = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
today-show-all = Show all
today-nothing-overdue = Nothing is overdue.
today-nothing-week = Nothing is due this week.
today-nothing-waiting = Nobody else is being waited for.
today-empty-title = The workspace is empty
today-empty-what = Begin with lists of learners, companies and placements: they can be imported from an Excel or CSV file. Enter programmes and learning outcomes under “Programmes”.
today-empty-import = Import lists
today-empty-school = Complete the school's data

# Check a PDF: who signed what and when; what was changed.
verify-title = Check a PDF
verify-what = Open any PDF file: the program says who signed it, whether the signatures are genuine and whether the file was changed afterwards. The file is sent nowhere.
verify-drop = Drop a PDF file here
verify-checking = Checking…
verify-other = Check another file
verify-verdict-unsigned = The file is not signed
verify-verdict-holds = All signatures hold
verify-verdict-untrusted = The signatures are intact, but a signer is not known here
verify-verdict-broken = A signature does not hold
verify-issued = This is document No. { $number } of this workspace.
verify-issued-same = The content is as the program made it.
verify-issued-different = The content differs from what the program made.
verify-findings = What else was found
verify-signatures = Signatures
verify-signature = Signature { $number }
verify-signer = Signer
verify-organisation = Organisation
verify-issuer = Certificate issued by
verify-signed-at = Time (by the signer's computer)
verify-revision = Revision
verify-revision-of = { $revision } of { $revisions }
verify-covers = What is signed
verify-covers-file = the whole file
verify-covers-part = the file up to revision { $revision }; it was added to afterwards
verify-intact = Intact
verify-not-intact = Changed after signing
verify-trusted = Trusted
verify-not-trusted = Signer not known
verify-trust-add = Add a trusted certificate
verify-document = Document

# The beginning: when no workspace is open.
welcome-title = Amats
welcome-what = Vocational placements, from a spreadsheet to a signed quality report. Everything stays on this computer.
welcome-demo = Open the demonstration
welcome-demo-what = A school with invented learners, companies and placements in every stage. Safe to try.
welcome-create = Create a new workspace
welcome-create-what = An empty workspace for your school: one file on this computer.
welcome-open = Open a workspace
welcome-open-what = A file that ends in .amats.
welcome-recent = Opened lately
welcome-field-school = Name of the school
welcome-field-school-hint = The full name, as documents write it.
welcome-field-town = Town
welcome-field-town-hint = Where documents are made, for example Daugavpils.
welcome-field-path = Where to keep it
welcome-field-path-choose = Choose a place…
welcome-field-path-none = not chosen yet
welcome-create-now = Create
welcome-suggested = amats-workspace.amats

`,
};
