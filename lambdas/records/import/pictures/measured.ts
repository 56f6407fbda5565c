/** How large a picture is: pixels, or units of its shapes. */
export interface Measured {
  readonly width: number;
  readonly height: number;
}
