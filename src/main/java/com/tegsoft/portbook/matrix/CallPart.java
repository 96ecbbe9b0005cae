package com.tegsoft.portbook.matrix;

/** Which part of a call a flow carries; one without the other gives calls without audio. */
public enum CallPart {
    SIGNALLING,
    MEDIA
}
