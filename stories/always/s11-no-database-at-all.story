# Both Strikers' databases are down for an hour. The nodes read their own devices and hear each other through the
# cluster: n1's failed fan moves the servers after two minutes, as ever.
# Sentences: S11 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

database s1 down
----
ok

database s2 down
----
ok

run 10m
----
ok

fan n1 1 failed
----
ok

run 119s
----
600 n1 sees fan1: fan 1 failed
600 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
600 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
600 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

expect no intents
----
ok

run 30s
----
720 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
725 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
729 srv1 is on n2, running
733 srv2 is on n2, running
737 srv3 is on n2, running
737 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
740 n1 no longer finds riskDifference
740 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
