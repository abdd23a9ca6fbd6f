# n1's fan fails, but n2 cannot take the servers: its storage is out of date. No move, and the alert says which condition
# forbids it. (H6)
# Sentences: H6 at, fit.storage short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

storage n2 outdated
----
ok

run 60s
----
ok

fan n1 2 failed
----
ok

run 5m
----
60 n1 sees fan2: fan 2 failed
60 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
60 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
60 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
180 n1 refuses H1 of n1, by H6: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s; but the servers stay, because storage on n2 is out of date.
180 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s; but the servers stay, because storage on n2 is out of date.

expect no intents
----
ok

storage both ok
----
ok

run 5m
----
365 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
365 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
365 n1 alert over engine.H1.n1.refused
369 srv1 is on n2, running
373 srv2 is on n2, running
377 srv3 is on n2, running
377 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
380 n1 no longer finds riskDifference
380 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
