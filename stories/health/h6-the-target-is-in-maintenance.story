# Somebody works on n2. n1's fan fails: no server is sent under the screwdriver. When the work ends the two minutes
# begin, and then they move.
# Sentences: fit.maintenance at, H6 at, hold.maintenance at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance n2 on
----
ok

fan n1 1 failed
----
ok

run 30m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 refuses H1 of n1, by H6: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is in maintenance.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is in maintenance.

expect no intents
----
ok

maintenance n2 off
----
ok

run 119s
----
1805 n1 alert over engine.H1.n1.refused

expect no intents
----
ok

run 30s
----
1925 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1925 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
1929 srv1 is on n2, running
1933 srv2 is on n2, running
1937 srv3 is on n2, running
1937 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
1940 n1 no longer finds riskDifference
1940 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
