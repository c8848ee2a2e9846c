# Vienošanās par līguma izbeigšanu: sagatavošana.
termination-issue-title = Sagatavot vienošanos par izbeigšanu
termination-issue = Sagatavot vienošanos
termination-again = Jauna vienošanās par izbeigšanu
termination-issue-what = Pēdējā diena un iemesls nāk no posma „Norise”, kur praksi pārtrauc pirms termiņa.
