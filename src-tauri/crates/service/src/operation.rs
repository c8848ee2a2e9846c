//! What a write does: the journal keeps the stable name, people see words made from it.

macro_rules! operations {
    ($($name:ident = $word:literal;)*) => {
        /// What a write does.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is named after its use case")]
        pub enum Operation { $($name),* }

        impl Operation {
            /// The stable name, as the journal keeps it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }

            /// By its stable name; `None` for one that this version of the program does not have.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$name),)* _ => None }
            }
        }
    };
}

operations! {
    SchoolSave = "school.save";
    SupervisorSave = "supervisor.save";
    SupervisorRemove = "supervisor.remove";
    ProgrammeSave = "programme.save";
    ProgrammeVersion = "programme.version";
    GroupSave = "group.save";
    GroupRemove = "group.remove";
    GroupAdopt = "group.adopt";
    SchoolYearRollover = "school_year.rollover";
    CompanySave = "company.save";
    MentorSave = "mentor.save";
    MentorRemove = "mentor.remove";
    SiteSave = "site.save";
    SiteRemove = "site.remove";
    RepresentativeSave = "representative.save";
    RepresentativeRemove = "representative.remove";
    SuitabilityRecord = "suitability.record";
    CapacitySave = "capacity.save";
    CapacityRemove = "capacity.remove";
    CooperationSave = "cooperation.save";
    CooperationRemove = "cooperation.remove";
    PolicySave = "policy.save";
    PolicyRemove = "policy.remove";
    StudentSave = "student.save";
    StudentLeave = "student.leave";
    StudentReturn = "student.return";
    StudentRevealCode = "student.reveal_code";
    StudentRevealDocument = "student.reveal_document";
    StudentsSetGroup = "students.set_group";
    StudentsLeave = "students.leave";
    PlacementSave = "placement.save";
    PlacementEnd = "placement.end";
    PlacementResume = "placement.resume";
    PlacementFitEnd = "placement.fit_end";
    PlacementFitHours = "placement.fit_hours";
    WorkingTimeSave = "working_time.save";
    PlacementInterrupt = "placement.interrupt";
    InterruptionRemove = "interruption.remove";
    PlanSave = "plan.save";
    ProvisionsSave = "provisions.save";
    DiaryEntrySave = "diary_entry.save";
    DiaryEntryRemove = "diary_entry.remove";
    DiaryConfirm = "diary.confirm";
    DiaryReturn = "diary.return";
    DiaryScanSave = "diary.scan_save";
    AbsenceSave = "absence.save";
    AbsenceRemove = "absence.remove";
    InstructionSave = "instruction.save";
    InstructionRemove = "instruction.remove";
    VisitSave = "visit.save";
    VisitRemove = "visit.remove";
    IncidentSave = "incident.save";
    IncidentReveal = "incident.reveal";
    PlacementsSetSupervisor = "placements.set_supervisor";
    ProvenItemSave = "proven_item.save";
    ProvenItemRemove = "proven_item.remove";
    SavedViewSave = "saved_view.save";
    SavedViewRemove = "saved_view.remove";
    ExpectationSave = "expectation.save";
    ExpectationRemove = "expectation.remove";
    ExpectationStanding = "expectation.standing";
    ConsentRecord = "consent.record";
    ConsentWithdraw = "consent.withdraw";
    AssessmentSave = "assessment.save";
    DiaryMarkSave = "diary_mark.save";
    DefenceSave = "defence.save";
    FinalMarkSave = "final_mark.save";
    AssessmentConfirm = "assessment.confirm";
    AssessmentReopen = "assessment.reopen";
    AssessmentFormSave = "assessment_form.save";
    QualityFormSave = "quality_form.save";
    GatesSave = "gates.save";
    DocumentIssue = "document.issue";
    DocumentSave = "document.save";
    DocumentSignature = "document.signature";
    DocumentSign = "document.sign";
    DocumentProlong = "document.prolong";
    DocumentReceive = "document.receive";
    PlacementFileSave = "placement_file.save";
    AgreementsPrint = "agreements.print";
    PacketIssue = "packet.issue";
    PacketMail = "packet.mail";
    PacketWithdraw = "packet.withdraw";
    PacketAccept = "packet.accept";
    PacketSave = "packet.save";
    AnchorAdd = "anchor.add";
    AnchorRemove = "anchor.remove";
    IdentityIssue = "identity.issue";
    IdentityWithdraw = "identity.withdraw";
    ImportApply = "import.apply";
    ExportSave = "export.save";
    SchoolYearSave = "school_year.save";
    SchoolYearReset = "school_year.reset";
    TemplateSave = "template.save";
    RulesInstall = "rules.install";
    WorkspaceCreate = "workspace.create";
    WorkspaceGenerate = "workspace.generate";
    HistoryUndo = "history.undo";
    HistoryRedo = "history.redo";
}

impl Operation {
    /// Whether a write of this kind can be taken back. What was issued or signed has left the program, what
    /// was confirmed changes by a new version, and rules and workspaces are not a person's change.
    pub const fn can_be_undone(self) -> bool {
        !matches!(
            self,
            Self::DocumentIssue
                | Self::PacketIssue
                | Self::AssessmentConfirm
                | Self::DocumentSign
                | Self::DocumentProlong
                | Self::IdentityIssue
                | Self::IdentityWithdraw
                | Self::RulesInstall
                | Self::GroupAdopt
                | Self::WorkspaceCreate
                | Self::WorkspaceGenerate
        )
    }

    /// Whether a write of this kind does the same to many records: it is named with their number.
    pub const fn is_of_many(self) -> bool {
        matches!(self, Self::StudentsSetGroup | Self::StudentsLeave | Self::PlacementsSetSupervisor)
    }
}
