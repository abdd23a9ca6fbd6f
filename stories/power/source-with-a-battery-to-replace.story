# Both UPSes ask for new batteries. What they promise does not count: when mains is lost n1 stops at once, however
# full they say they are.
# Sentences: holdup.replace at, P4 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 replace-battery
----
ok

ups ups2 replace-battery
----
ok

run 60s
----
0 n1 sees ups1: input good, output from mains, asks for a new battery, charge 100 %
0 n1 sees ups2: input good, output from mains, asks for a new battery, charge 100 %
0 n1 alert warning ups.ups1.battery: ups1 asks for a new battery: its hold-up counts as 0.
0 n1 alert warning ups.ups2.battery: ups2 asks for a new battery: its hold-up counts as 0.

mains off
----
ok

run 4m
----
60 n1 sees ups1: input bad, output from battery, asks for a new battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, asks for a new battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
60 n1 finds holdUpUnderFloor: n1 has no power and 0 s of hold-up, under the 600 s with which it waits no longer than 120 s
60 n1 finds holdUpUnderFloor of n2: n2 has no power and 0 s of hold-up, under the 600 s with which it waits no longer than 120 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 0 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 0 s): srv1, srv2 and srv3 stop.
60 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 0 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 0 s). n2 leaves the cluster and powers off.
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
60 n1 alert critical power.n1.low: The batteries of n1 run low: under 600 s are left, and it needs 188 s to stop safely.
60 n1 alert critical power.n2.low: The batteries of n2 run low: under 600 s are left, and it needs 150 s to stop safely.
60 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 0 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 0 s): srv1, srv2 and srv3 stop.
60 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 0 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 0 s). n2 leaves the cluster and powers off.
65 n1 alert critical engine.P6.forceOff.n1: srv1 still stops while 0 s of hold-up are left and the rest needs 120 s, srv2 still stops while 0 s of hold-up are left and the rest needs 120 s and srv3 still stops while 0 s of hold-up are left and the rest needs 120 s: turned off, so that n1 itself ends cleanly.
65 n1 P6 forces off srv1 srv2 srv3 on n1: srv1 still stops while 0 s of hold-up are left and the rest needs 120 s, srv2 still stops while 0 s of hold-up are left and the rest needs 120 s and srv3 still stops while 0 s of hold-up are left and the rest needs 120 s: turned off, so that n1 itself ends cleanly.
65 srv1 is off
65 srv2 is off
65 srv3 is off
65 n1 has done P6.forceOff.n1: srv1, srv2, srv3 forced off
65 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
70 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 0 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 0 s). n1 leaves the cluster and powers off.
70 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 0 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 0 s). n1 leaves the cluster and powers off.
70 n1 alert over engine.P4.stopServers.n1
70 n1 alert over engine.P6.forceOff.n1
90 n2 is on, not a member
90 n1 no longer finds pairWithoutPower of pair
90 n1 no longer finds holdUpUnderFloor of n2
90 n1 no longer finds noPower of n2
90 n1 alert over engine.P4.withdraw.n2
90 n1 alert over power.n2.low
100 n1 is on, not a member
115 n1 no longer finds holdUpUnderFloor
115 n1 no longer finds noPower
115 n1 alert over engine.P4.withdraw.n1
115 n1 alert over power.n1.low
120 n2 is off, not a member
120 n2 has done P4.withdraw.n2: n2 is off, reason power
120 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
120 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
130 n1 is off, not a member
130 n1 has done P4.withdraw.n1: n1 is off, reason power
135 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
135 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok
