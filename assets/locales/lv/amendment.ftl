# Vienošanās par grozījumiem līgumā: sagatavošana.
amendment-issue-title = Sagatavot vienošanos par grozījumiem
amendment-issue = Sagatavot vienošanos
amendment-again = Jauna vienošanās par grozījumiem
amendment-issue-what = Vienošanās nosauc katru nosacījumu, kas kopš līguma sagatavošanas prakses ziņās ir cits: laiku, stundas, vietu, vadītājus, mērķi, apdrošināšanu, atlīdzību. Jauna vienošanās aizstāj iepriekšējo.
