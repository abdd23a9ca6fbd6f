# n2 says how warm it is, but nothing has been heard of its array for minutes. When a fan of n1 fails n2 looks better, and may
# be worse: servers do not go where the health is not known.
# Sentences: H6 at, unknown at

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

agent n2 scan-raid silent
----
ok

run 5m
----
95 n1 alert warning agent.n2.scan-raid: Nothing is heard of scan-raid on n2: what it told is no longer known.

fan n1 1 failed
----
ok

run 10m
----
360 n1 sees fan1: fan 1 failed
360 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
360 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
360 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
480 n1 refuses H1 of n1, by H6: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because the health of n2 is not known (scan-raid is silent).
480 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because the health of n2 is not known (scan-raid is silent).

expect no intents
----
ok
