SELECT seq, change_set, hash FROM journal ORDER BY seq DESC LIMIT 1;
