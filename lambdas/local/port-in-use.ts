/** The port is taken. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';

  constructor(port: number) {
    super(
      `Port ${port} is in use: perhaps Almanac is running already. Stop it, or choose another: PORT=8788 npm start`,
    );
  }
}
