EXISTS (SELECT 1 FROM cooperation AS paper
    WHERE paper.company_id = host.id AND paper.until_on >= {today} AND paper.until_on <= {soon})
