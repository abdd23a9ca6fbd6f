# The whole Anvil is in maintenance when both fans of a node fail and the other gets hot. It is all seen and told, and
# nothing is moved or stopped.
# Sentences: S6 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

maintenance on
----
ok

fan n1 1 failed
----
ok

fan n1 2 failed
----
ok

heat n2 sensors 6 warning
----
ok

run 1h
----
0 n1 sees fan1: fan 1 failed
0 n1 sees fan2: fan 2 failed
0 n2 sees cpu1: warning high, 76 C
0 n2 sees cpu2: warning high, 76 C
0 n2 sees dimm1: warning high, 64 C
0 n2 sees dimm2: warning high, 64 C
0 n2 sees dimm3: warning high, 64 C
0 n2 sees dimm4: warning high, 64 C
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 10 (fan 1 failed and fan 2 failed), n2 has risk 0
0 n1 alert warning heat.n2.hot: n2 is hot: its sensors in warning add up to 6, over the limit of 5.
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
0 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
120 n1 refuses H1 of n1, by H6: n1 has risk 10 (fan 1 failed and fan 2 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is out of its temperature range itself.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 10 (fan 1 failed and fan 2 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is out of its temperature range itself.

expect no intents
----
ok
