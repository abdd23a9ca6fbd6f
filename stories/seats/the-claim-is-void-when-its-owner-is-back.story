# n2 took the claim, was shed, and is back as a member. In the next outage the old claim binds nobody: the fans of n1 have
# failed meanwhile, so its servers go to n2 and n1 is the one that is shed.
# Sentences: claim.void at, claim at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

mains off
----
ok

run 4m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
120 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
150 n2 is on, not a member
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds noPower of n2
150 n1 alert over engine.P3.withdraw.n2
180 n2 is off, not a member
180 n2 has done P3.withdraw.n2: n2 is off, reason power
180 n1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
180 n1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n2 off
----
ok

mains on
----
ok

run until redundant 2h
----
245 n1 sees ups1: input good, output from mains, charge 94.2 %
245 n1 sees ups2: input good, output from mains, charge 94.2 %
245 n1 no longer finds noPower
245 n1 alert over power.pair.none
545 n1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
545 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
545 n1 no longer finds waitsForBoot of n2
545 n1 alert over host.n2.waits
550 n2 is on, not a member
550 n1 alert over engine.R1.boot.n2
555 s1 has done R1.boot.n2: n2 is on
555 n1 finds onButAway of n2: n2 is on and not a member of the cluster
790 n2 is on, member
790 n1 no longer finds onButAway of n2

run 1h
----
ok

fan n1 1 failed
----
ok

fan n1 2 failed
----
ok

run 5m
----
4425 n1 sees fan1: fan 1 failed
4425 n1 sees fan2: fan 2 failed
4425 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
4425 n1 finds fault of n1/fan2: n1: fan 2 failed, weighs 5
4425 n1 finds riskDifference: n1 has risk 10 (fan 1 failed and fan 2 failed), n2 has risk 0
4425 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
4425 n1 alert warning fan.n1.fan2: n1: fan 2 failed.
4545 n1 alert notice engine.H1.migrate.n1: n1 has risk 10 (fan 1 failed and fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4545 n2 H1 migrates srv1 srv2 srv3 from n1 to n2: n1 has risk 10 (fan 1 failed and fan 2 failed), n2 has risk 0, for 120 s: n2 takes the servers.
4549 srv1 is on n2, running
4553 srv2 is on n2, running
4557 srv3 is on n2, running
4557 n2 has done H1.migrate.n1: srv1, srv2, srv3 on n2
4560 n1 no longer finds riskDifference
4560 n1 alert over engine.H1.migrate.n1

mains off
----
ok

run 4m
----
4725 n1 sees ups1: input bad, output from battery, charge 99.9 %
4725 n1 sees ups2: input bad, output from battery, charge 99.9 %
4725 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
4725 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
4725 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
4725 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
4845 n1 alert warning engine.P3.withdraw.n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because it has the lower risk. n1 leaves the cluster and powers off.
4845 n1 P3 withdraws n1: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n1 is shed to stretch the batteries; n2 is kept, because it has the lower risk. n1 leaves the cluster and powers off.
4875 n1 is on, not a member
4875 n1 no longer finds pairWithoutPower of pair
4875 n1 no longer finds noPower
4875 n1 alert over engine.P3.withdraw.n1
4905 n1 is off, not a member
4905 n1 has done P3.withdraw.n1: n1 is off, reason power
4905 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
4905 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

expect srv1 on n2
----
ok
