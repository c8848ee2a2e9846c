SELECT * FROM anchor ORDER BY label, id;
