# Kas izriet no kvalitātes izvērtējuma; ziņojuma noslēgumam.
conclusion-excellent = Prakses kvalitāte ir teicama; ieteicams turpināt sadarbību un nodot pieredzi citiem.
conclusion-good = Prakses kvalitāte ir laba; sadarbību ieteicams turpināt.
conclusion-needs-work = Prakses kvalitāte jāpilnveido: pirms nākamās prakses skolai un uzņēmumam jāvienojas par uzlabojumiem.
conclusion-insufficient = Prakses kvalitāte ir nepietiekama: nekavējoties jāvienojas par rīcību, un līdz tās izpildei jaunas prakses šajā vietā nav sākamas.
