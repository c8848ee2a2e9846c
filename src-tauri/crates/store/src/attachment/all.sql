SELECT media, content, sha256 FROM attachment ORDER BY sha256;
