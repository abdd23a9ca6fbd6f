# n2's copy of the data is still catching up when n1's fan fails. Servers do not go where their data is not; once n2
# has caught up they do.
# Sentences: fit.storage short, H6 at, S12 at, fit.storage at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

storage n2 sync-target
----
ok

fan n1 1 failed
----
ok

run 10m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 refuses H1 of n1, by H6: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because storage on n2 is still catching up.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because storage on n2 is still catching up.

expect no intents
----
ok

storage n2 ok
----
ok

run 1m
----
605 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
605 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
605 n1 alert over engine.H1.n1.refused
609 srv1 is on n2, running
613 srv2 is on n2, running
617 srv3 is on n2, running
617 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
620 n1 no longer finds riskDifference
620 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
