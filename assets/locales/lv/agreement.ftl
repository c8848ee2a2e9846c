# Trīspusējais prakses līgums: sagatavošana.
agreement-issue-title = Sagatavot līgumu
agreement-issue = Sagatavot līgumu
agreement-again = Jauna līguma versija
agreement-issue-what = Sagatavotais līgums vairs nemainās: to var atvērt, izdrukāt, saglabāt un parakstīt. Kamēr tas nav sagatavots, redzams projekts.
agreement-missing = Pirms līguma izsniegšanas vēl jāieraksta
agreement-papers = Līguma dokumenti
agreement-paper-agreement = Līgums
agreement-paper-amendment = Grozījumi
agreement-paper-termination = Izbeigšana
