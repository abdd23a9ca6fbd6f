# Findings of weight 1 do not add up to a move: a correctable memory error, one link of two, a drive that predicts its
# failure. (H1)

site pair

memory n1 correctable
link n1 bcn1 down
drive n1 3 predicted

run 10m

expect no intents
