//! The list of commands: name, input, value and the function that does it.
//!
//! The window, the generator of the screens' types and the tests' server all expand this one list.

/// Hands the list to a macro: `name(Input) -> Value = path::to::function;` for each command.
#[macro_export]
macro_rules! for_each_command {
    ($callback:ident) => {
        $callback! {
            workspace_status(Nothing) -> WorkspaceStatus = workspace::status;
            workspace_demo(Nothing) -> WorkspaceStatus = workspace::demo;
            workspace_create(WorkspaceCreate) -> WorkspaceStatus = workspace::create;
            workspace_open(FilePath) -> WorkspaceStatus = workspace::open;
            workspace_close(Nothing) -> WorkspaceStatus = workspace::close;
            workspace_check(Nothing) -> CheckView = workspace::check;
            language_set(LanguageChoice) -> WorkspaceStatus = workspace::set_language;
            theme_set(ThemeChoice) -> WorkspaceStatus = workspace::set_theme;
            backup_state(Nothing) -> BackupState = backup::state;
            backup_create(SavePath) -> SavedFile = workspace::back_up;
            backup_restore(FilePath) -> WorkspaceStatus = workspace::restore;
            today(Nothing) -> TodayView = placement::today;
            placement_list(PlacementQuery) -> Page<PlacementRow> = placement::list;
            placement_count(PlacementQuery) -> Count = placement::count;
            placement_get(PlacementRef) -> PlacementView = placement::get;
            placement_save(PlacementInput) -> Saved = placement::save;
            placement_end(PlacementEnd) -> Saved = placement::end;
            placement_resume(PlacementRef) -> Saved = placement::resume;
            working_time_get(PlacementRef) -> ScheduleView = working_time::get;
            working_time_tell(WorkingTimeInput) -> ScheduleView = working_time::tell;
            working_time_save(WorkingTimeInput) -> Saved = working_time::save;
            placement_interrupt(InterruptionInput) -> Saved = working_time::interrupt;
            interruption_remove(InterruptionRef) -> Saved = working_time::take_interruption_back;
            placement_fit(PlacementFit) -> Saved = working_time::fit;
            plan_get(PlacementRef) -> PlanView = plan::get;
            plan_tell(PlanInput) -> PlanView = plan::tell;
            plan_save(PlanInput) -> Saved = plan::save;
            diary_get(PlacementRef) -> DiaryView = diary::get;
            diary_entry_save(DiaryEntryInput) -> Saved = diary::save;
            diary_entry_remove(DiaryEntryRef) -> Saved = diary::remove;
            diary_judge(DiaryJudgement) -> Saved = diary::judge;
            diary_scan_save(DiaryScanSave) -> SavedFile = diary::save_scan;
            attendance_get(PlacementRef) -> AttendanceView = attendance::get;
            absence_save(AbsenceInput) -> Saved = attendance::save;
            absence_remove(AbsenceRef) -> Saved = attendance::remove;
            instruction_list(PlacementRef) -> Instructions = instruction::list;
            instruction_save(InstructionInput) -> Saved = instruction::save;
            instruction_remove(InstructionRef) -> Saved = instruction::remove;
            visit_list(PlacementRef) -> Visits = visit::list;
            visit_save(VisitInput) -> Saved = visit::save;
            visit_remove(VisitRef) -> Saved = visit::remove;
            incident_list(PlacementRef) -> Incidents = incident::list;
            incident_save(IncidentInput) -> Saved = incident::save;
            incident_reveal(IncidentRef) -> Incident = incident::reveal;
            needs_get(PlacementRef) -> NeedsView = needs::get;
            provisions_save(ProvisionsInput) -> Saved = needs::save;
            student_list(PersonQuery) -> Page<StudentRow> = student::list;
            student_count(PersonQuery) -> Count = student::count;
            student_groups(Nothing) -> Groups = student::groups;
            student_get(StudentRef) -> StudentView = student::get;
            student_save(StudentInput) -> Saved = student::save;
            student_leave(StudentLeave) -> Saved = student::leave;
            student_return(StudentRef) -> Saved = student::take_back;
            student_reveal_code(StudentRef) -> RevealedCode = student::reveal_code;
            student_reveal_document(StudentRef) -> RevealedCode = student::reveal_document;
            company_list(CompanyQuery) -> Page<CompanyRow> = company::list;
            company_count(CompanyQuery) -> Count = company::count;
            company_get(CompanyRef) -> CompanyView = company::get;
            company_save(CompanyInput) -> Saved = company::save;
            site_save(SiteInput) -> Saved = company::parts::save_site;
            site_remove(SiteRef) -> Saved = company::parts::remove_site;
            representative_save(RepresentativeInput) -> Saved = company::parts::save_representative;
            representative_remove(RepresentativeRef) -> Saved = company::parts::remove_representative;
            mentor_save(MentorInput) -> Saved = company::mentor::save;
            mentor_remove(MentorRef) -> Saved = company::mentor::remove;
            suitability_record(SuitabilityInput) -> Saved = company::suitability::record;
            capacity_save(CapacityInput) -> Saved = company::capacity::save;
            capacity_remove(CapacityRef) -> Saved = company::capacity::remove;
            cooperation_save(CooperationInput) -> Saved = company::papers::save_cooperation;
            cooperation_remove(CooperationRef) -> Saved = company::papers::remove_cooperation;
            policy_save(PolicyInput) -> Saved = company::papers::save_policy;
            policy_remove(PolicyRef) -> Saved = company::papers::remove_policy;
            placement_hints(HintsQuestion) -> Hints = placement::hints;
            programme_list(Nothing) -> Programmes = programme::list;
            programme_get(ProgrammeRef) -> ProgrammeView = programme::get;
            programme_save(ProgrammeInput) -> ProgrammeSaved = programme::save;
            classification_list(Nothing) -> Classifications = classification::list;
            group_list(Nothing) -> GroupsView = group::list;
            group_save(GroupInput) -> Saved = group::save;
            group_remove(GroupRef) -> Saved = group::remove;
            rollover_propose(Nothing) -> RolloverView = group::propose;
            rollover_apply(RolloverInput) -> RolloverDone = group::apply;
            school_get(Nothing) -> SchoolView = school::get;
            school_save(SchoolInput) -> Saved = school::save;
            supervisor_list(Nothing) -> Supervisors = school::supervisors;
            supervisor_save(SupervisorInput) -> Saved = school::save_supervisor;
            supervisor_remove(SupervisorRef) -> Saved = school::remove_supervisor;
            expectation_save(ExpectationInput) -> Saved = expectation::save;
            expectation_remove(ExpectationRef) -> Saved = expectation::remove;
            expectation_standing(ExpectationStanding) -> Saved = expectation::set_standing;
            expectation_suggestions(PlacementRef) -> Suggestions = expectation::suggestions;
            proven_item_list(ProvenItemsOf) -> ProvenItems = proven_item::list;
            proven_item_save(ProvenItemInput) -> Saved = proven_item::save;
            proven_item_remove(ProvenItemRef) -> Saved = proven_item::remove;
            consent_record(ConsentInput) -> Saved = expectation::record_consent;
            consent_withdraw(ConsentRef) -> Saved = expectation::withdraw_consent;
            assessment_save(MentorAssessmentInput) -> Saved = assessment::save_mentor;
            final_mark_save(FinalMarkInput) -> Saved = assessment::save_final_mark;
            quality_form_save(QualityFormInput) -> Saved = quality::save_form;
            gates_propose(PlacementRef) -> GateProposals = quality::propose;
            gates_save(GatesInput) -> Saved = quality::save_gates;
            quality_overview(Nothing) -> QualityOverview = quality::overview;
            document_preview(DocumentRequest) -> PdfView = document::preview;
            document_missing(DocumentRequest) -> Missing = document::missing_for;
            document_issue(DocumentRequest) -> Saved = document::issue;
            document_pdf(DocumentRef) -> PdfView = document::pdf;
            document_save(DocumentSave) -> SavedFile = document::save;
            document_signature(SignatureInput) -> Saved = document::record_signature;
            document_scan_save(ScanSave) -> SavedFile = document::save_scan;
            document_sign(SignInput) -> VerifyView = signing::sign;
            signing_settings_get(Nothing) -> SigningSettings = signing::settings::settings;
            signing_settings_save(SigningSettingsInput) -> SigningSettings = signing::settings::save_settings;
            card_certificates(Nothing) -> CardCertificates = signing::card::certificates;
            agreements_tell(AgreementsAct) -> AgreementsOutcome = document::many::tell;
            agreements_print(AgreementsPrint) -> AgreementsOutcome = document::many::print;
            document_receive(ReceiveInput) -> Saved = signing::receive;
            container_receive(ContainerInput) -> Saved = signing::container::receive;
            document_verify(DocumentRef) -> VerifyView = signing::verify_document;
            pdf_verify(FileInput) -> VerifyView = signing::verify_file;
            issuer_list(Nothing) -> Issuers = signing::issuer::list;
            identity_create(IdentityInput) -> SavedFiles = signing::issuer::issue;
            identity_withdraw(IdentityWithdraw) -> SavedFiles = signing::issuer::withdraw;
            anchor_list(Nothing) -> Anchors = signing::anchors;
            anchor_add(FileInput) -> Saved = signing::add_anchor;
            anchor_remove(AnchorRef) -> Saved = signing::remove_anchor;
            school_year_get(SchoolYearRef) -> SchoolYearView = school_year::get;
            school_year_save(SchoolYearInput) -> Saved = school_year::save;
            school_year_reset(SchoolYearRef) -> Saved = school_year::reset;
            template_list(Nothing) -> Templates = template::list;
            template_get(TemplateRef) -> TemplateView = template::get;
            template_save(TemplateInput) -> Saved = template::save;
            template_preview(TemplatePreview) -> PdfView = template::preview;
            template_placeholders(TemplateSort) -> Placeholders = template::placeholders;
            import_read(ImportFile) -> ImportSheet = import::read;
            import_sheet(ImportSheetChoice) -> ImportSheet = import::choose_sheet;
            import_preview(ImportColumns) -> ImportPreview = import::preview;
            import_rows(ImportRowsQuery) -> ImportRows = import::rows;
            import_apply(Nothing) -> ImportResult = import::apply;
            import_refused(SavePath) -> SavedFile = import::save_refused;
            students_act_tell(StudentsAct) -> ActOutcome = many::students::tell;
            students_act(StudentsAct) -> ActOutcome = many::students::perform;
            placements_act_tell(PlacementsAct) -> ActOutcome = many::placements::tell;
            placements_act(PlacementsAct) -> ActOutcome = many::placements::perform;
            saved_view_list(Nothing) -> SavedViews = saved_view::list;
            saved_view_save(SavedViewInput) -> Saved = saved_view::save;
            saved_view_remove(SavedViewRef) -> Saved = saved_view::remove;
            find(FindText) -> Found = find::everything;
            export_columns(ExportRegister) -> ExportColumns = export::columns;
            export_save(ExportInput) -> Exported = export::save;
            calendar_save(CalendarInput) -> Exported = export::calendar::save;
            history_get(HistoryRef) -> History = history::get;
            history_list(HistoryPageQuery) -> HistoryPage = history::list;
            history_revert(ChangeSetRef) -> Undone = history::revert;
            undo_state(Nothing) -> UndoState = history::undo_state;
            undo(Nothing) -> Undone = history::undo;
            redo(Nothing) -> Undone = history::redo;
        }
    };
}

/// Hands the list of what waits for no session to a macro: the system's dialogs and viewers, and the work under way.
#[macro_export]
macro_rules! for_each_window_command {
    ($callback:ident) => {
        $callback! {
            pick_path(PickPath) -> PickedPath = dialogs::pick_path;
            show_file(ShowFile) -> Nothing = dialogs::show_file;
            work_progress(Nothing) -> Progress = office::work_progress;
            work_stop(Nothing) -> Nothing = office::work_stop;
        }
    };
}
