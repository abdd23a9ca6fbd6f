# n2's copy is the only one up to date and n2 is the one with the failed fan and the hot sensors. It is not shed for
# power: n1, without data, goes.
# Sentences: S2 at, kept.storage at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

storage n1 outdated
----
ok

fan n2 1 failed
----
ok

heat n2 sensors 6 warning
----
ok

mains off
----
ok

run 5m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n2 sees cpu1: warning high, 76 C
0 n2 sees cpu2: warning high, 76 C
0 n2 sees dimm1: warning high, 64 C
0 n2 sees dimm2: warning high, 64 C
0 n2 sees dimm3: warning high, 64 C
0 n2 sees dimm4: warning high, 64 C
0 n2 sees fan1: fan 1 failed
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds fault of n2/fan1: n2: fan 1 failed, weighs 5
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning heat.n2.hot: n2 is hot: its sensors in warning add up to 6, over the limit of 5.
0 n1 alert warning fan.n2.fan1: n2: fan 1 failed.
120 n1 refuses P3 of n1, by H6: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 would be shed to stretch the batteries; n2 is kept, because only its storage is up to date; but its servers cannot go there: n2 is out of its temperature range itself.
120 n1 alert warning engine.P3.n1.refused: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 would be shed to stretch the batteries; n2 is kept, because only its storage is up to date; but its servers cannot go there: n2 is out of its temperature range itself.

expect n2 on
----
ok
