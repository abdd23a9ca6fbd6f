# n1's fan fails, and after the servers have moved the agent that saw it falls silent. An unknown finding keeps its
# last weight, so n1 does not become the better node by saying nothing: when a fan of n2 fails, nothing moves back.
# When n2's array degrades n1 would be better even so, but its health is unknown: no move, and the alert says why.
# (Three values, H6)
# Sentences: weights.unknown at, H6 at

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

run 150s
----
0 n1 sees fan2: fan 2 failed
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 2 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
120 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
135 n1 no longer finds riskDifference
135 n1 alert over engine.H1.migrate.n1

agent n1 scan-ipmi silent
----
ok

run 5m
----
185 n1 alert warning agent.n1.scan-ipmi: Nothing is heard of scan-ipmi on n1: what it told is no longer known.

fan n2 1 failed
----
ok

run 5m
----
450 n2 sees fan1: fan 1 failed
450 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
450 n1 alert warning fan.n2.fan1: n2: fan 1 failed.

array n2 degraded
----
ok

run 5m
----
750 n2 sees array0: array 0 is degraded
750 n1 finds fault of n2/array0: n2: array 0 is degraded, weighs 10
750 n1 finds riskDifference of n2: n2 has risk 15 (fan 1 failed and array 0 is degraded), n1 has risk 5 (fan 2 failed)
750 n1 alert warning array.n2.array0: n2: array 0 is degraded.
870 n1 refuses H1 of n2, by H6: n2 has risk 15 (fan 1 failed and array 0 is degraded), n1 has risk 5 (fan 2 failed), for 120 s; but the servers stay, because no temperature of n1 is known.
870 n1 alert warning engine.H1.n2.refused: n2 has risk 15 (fan 1 failed and array 0 is degraded), n1 has risk 5 (fan 2 failed), for 120 s; but the servers stay, because no temperature of n1 is known.

expect srv1 on n2
----
ok
