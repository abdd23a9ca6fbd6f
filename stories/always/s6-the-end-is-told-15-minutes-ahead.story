# A maintenance of an hour. 15 minutes before its end people are told that Anvil will act again; n1's fan, broken all
# the while, moves the servers two minutes after the end.
# Sentences: S6.end at, hold.maintenance at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance n1 on for 1h
----
ok

fan n1 1 failed
----
ok

run 44m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 refuses H1 of n1, by S6: n1 is in maintenance, so nothing is done: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n1 alert warning engine.H1.n1.refused: n1 is in maintenance, so nothing is done: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.

expect no intents
----
ok

run 16m
----
2700 n1 alert notice maintenance.n1.ends: The maintenance of n1 ends within 15 min: Anvil then acts again.
3600 n1 alert over engine.H1.n1.refused
3600 n1 alert over maintenance.n1.ends

run 119s
----
ok

expect no intents
----
ok

run 30s
----
3720 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3720 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3724 srv1 is on n2, running
3728 srv2 is on n2, running
3732 srv3 is on n2, running
3732 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3735 n1 no longer finds riskDifference
3735 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
