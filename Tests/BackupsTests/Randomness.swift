import Sealing
import Support

extension SeededRandom: RandomSource {}
