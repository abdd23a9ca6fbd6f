# Both nodes have lost a fan for an hour: nothing to gain. When n2's fan is mended n1 becomes the worse one. The two
# minutes count from then, not from the hour-old fault.
# Sentences: H1.since at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

fan n1 2 failed
----
ok

fan n2 2 failed
----
ok

run 1h
----
0 n1 sees fan2: fan 2 failed
0 n2 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds fault of n2/fan2: n2: fan 2 failed, weighs 5
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
0 n1 alert warning fan.n2.fan2: n2: fan 2 failed.

expect no intents
----
ok

fan n2 2 ok
----
ok

run 119s
----
3615 n2 sees fan2: ok
3615 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
3615 n1 no longer finds fault of n2/fan2
3615 n1 alert over fan.n2.fan2

expect no intents
----
ok

run 16s
----
3735 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
3735 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.

run 2m
----
3739 srv1 is on n2, running
3743 srv2 is on n2, running
3747 srv3 is on n2, running
3747 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
3750 n1 no longer finds riskDifference
3750 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
