(SELECT max(paper.valid_until) FROM policy AS paper WHERE paper.company_id = host.id) <= {soon}
