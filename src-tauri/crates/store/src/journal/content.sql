SELECT before, after FROM journal_payload WHERE seq = ?1;
