# n1's fan fails while the agent of n2 that reads its BMC has been silent for minutes. What is not known to be better
# is not moved to.
# Sentences: H6 at, unknown at, S5 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

run 60s
----
ok

agent n2 scan-ipmi silent
----
ok

run 5m
----
95 n1 alert warning agent.n2.scan-ipmi: Nothing is heard of scan-ipmi on n2: what it told is no longer known.

fan n1 1 failed
----
ok

run 10m
----
360 n1 sees fan1: fan 1 failed
360 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
360 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
360 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
480 n1 refuses H1 of n1, by H6: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because no temperature of n2 is known.
480 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because no temperature of n2 is known.

expect no intents
----
ok
