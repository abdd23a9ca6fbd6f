# Neither node has mains and n1 is hot. After 120 s one node goes, for the batteries: the hot one, and n2 takes the
# servers.
# Sentences: plan.order at, kept.hot at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy slopeReadings 6
----
ok

heat n1 sensors 6 warning
----
ok

mains off
----
ok

run 119s
----
0 n1 sees cpu1: warning high, 76 C
0 n1 sees cpu2: warning high, 76 C
0 n1 sees dimm1: warning high, 64 C
0 n1 sees dimm2: warning high, 64 C
0 n1 sees dimm3: warning high, 64 C
0 n1 sees dimm4: warning high, 64 C
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.

expect no intents
----
ok

run 3m
----
120 n1 alert warning engine.P3.migrate.n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because n1 is hot. First n2 takes its servers.
120 n2 P3 migrates srv1 srv2 srv3 from n1 to n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because n1 is hot. First n2 takes its servers.
124 srv1 is on n2, running
128 srv2 is on n2, running
132 srv3 is on n2, running
132 n2 has done P3.migrate.n1: srv1, srv2, srv3 on n2
135 n1 alert warning engine.P3.withdraw.n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because n1 is hot. n1 leaves the cluster and powers off.
135 n1 P3 withdraws n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because n1 is hot. n1 leaves the cluster and powers off.
135 n1 no longer finds hot
135 n1 alert over engine.P3.migrate.n1
165 n1 is on, not a member
165 n1 no longer finds pairWithoutPower of pair
165 n1 no longer finds noPower
165 n1 alert over engine.P3.withdraw.n1
195 n1 is off, not a member
195 n1 has done P3.withdraw.n1: n1 is off, reason power
195 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery) and sensors in warning weigh 6, more than 3
195 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery) and sensors in warning weigh 6, more than 3.
200 n1 alert over heat.n1.hot

expect srv1 on n2
----
ok

expect n1 off
----
ok
