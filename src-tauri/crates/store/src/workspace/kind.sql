SELECT kind FROM workspace;
