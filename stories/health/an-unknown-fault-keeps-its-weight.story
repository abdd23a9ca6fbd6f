# n1's fan has failed, and before two minutes are over the agent that told so falls silent. The fault is not forgotten
# and not taken as mended; but nothing is moved on an old word alone.
# Sentences: weights.unknown at, unknown at, hold.current at

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

run 60s
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.

agent n1 scan-ipmi silent
----
ok

run 10m
----
95 n1 alert warning agent.n1.scan-ipmi: Nothing is heard of scan-ipmi on n1: what it told is no longer known.

expect no intents
----
ok

agent n1 scan-ipmi ok
----
ok

run 3m
----
675 n1 alert notice engine.H1.migrate.n1: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
675 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s: n2 takes the servers.
675 n1 alert over agent.n1.scan-ipmi
679 srv1 is on n2, running
683 srv2 is on n2, running
687 srv3 is on n2, running
687 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
690 n1 no longer finds riskDifference
690 n1 alert over engine.H1.migrate.n1

expect srv1 on n2
----
ok
