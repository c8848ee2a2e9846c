SELECT media, content, sha256 FROM attachment WHERE sha256 = ?1;
