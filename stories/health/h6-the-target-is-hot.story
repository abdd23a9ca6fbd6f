# n1 loses a fan, but n2 is hot: six of its sensors are in warning. The servers stay, and the alert says so.
# Sentences: fit.heat short, H6 at, S4.hot at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n2 sensors 6 warning
----
ok

run 30s
----
0 n2 sees cpu1: warning high, 76 C
0 n2 sees cpu2: warning high, 76 C
0 n2 sees dimm1: warning high, 64 C
0 n2 sees dimm2: warning high, 64 C
0 n2 sees dimm3: warning high, 64 C
0 n2 sees dimm4: warning high, 64 C
0 n1 alert warning heat.n2.hot: n2 is hot: its sensors in warning add up to 6, over the limit of 5.

fan n1 1 failed
----
ok

run 10m
----
30 n1 sees fan1: fan 1 failed
30 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
30 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
30 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
150 n1 refuses H1 of n1, by H6: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is out of its temperature range itself.
150 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s; but the servers stay, because n2 is out of its temperature range itself.

expect no intents
----
ok

expect srv1 on n1
----
ok
