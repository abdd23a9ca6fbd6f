# n2's daemon is killed in the moment in which it has decided to pull the servers and not yet written it down. It
# comes back and decides the same: they move once.
# Sentences: S7 at, hold.gap short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 1 failed
----
ok

run 115s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

kill n2 after-deciding
----
ok

run 5m
----
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 tries daemon: starts again in 5 s
125 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
129 srv1 is on n2, running
133 srv2 is on n2, running
137 srv3 is on n2, running
137 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
140 n1 no longer finds riskDifference
140 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
